# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuUserStatus(Model):
    """An object of a response."""

    code: int = field("code", "int", required=True)
    message: str = field("message", "str", required=True)
    success: bool = field("success", "bool", required=True)
