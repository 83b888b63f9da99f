# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""What the endpoint modules take as their client; the runtime signs requests and classifies responses beneath."""

from .._runtime.client import Client

AuthenticatedClient = Client

__all__ = ["AuthenticatedClient", "Client"]
