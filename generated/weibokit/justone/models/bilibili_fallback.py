# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliFallback(Model):
    """An object of a response."""

    id: str = field("id", "str", required=True)
    type_: int = field("type", "int", required=True)
