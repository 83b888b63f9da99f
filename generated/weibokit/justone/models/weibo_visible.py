# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboVisible(Model):
    """An object of a response."""

    list_id: int = field("list_id", "int", required=True)
    type_: int = field("type", "int", required=True)
