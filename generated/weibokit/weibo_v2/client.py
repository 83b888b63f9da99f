# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""What the endpoint modules take as their client; the runtime signs requests and classifies responses beneath."""

from .._runtime.client import Client

AuthenticatedClient = Client

__all__ = ["AuthenticatedClient", "Client"]
