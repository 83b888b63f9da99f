# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoBgImage(Model):
    """An object of a response."""

    status: int = field("status", "int", required=True)
    url: str = field("url", "str", required=True)
