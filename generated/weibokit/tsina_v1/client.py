# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""What the endpoint modules take as their client; the runtime signs requests and classifies responses beneath."""

from .._runtime.client import Client

AuthenticatedClient = Client

__all__ = ["AuthenticatedClient", "Client"]
