# Do not edit: `make generate` writes this file from specs/justone.

"""What the endpoint modules take as their client; the runtime signs requests and judges answers beneath."""

from .._runtime.client import Client

AuthenticatedClient = Client

__all__ = ["AuthenticatedClient", "Client"]
