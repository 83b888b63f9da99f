# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuUserStatus(Model):
    """Outcome, as the source has it, in XiaohongshuProfile.

    Attributes:
        code: Code of the outcome, as the source has it.
        message: Message of the source.
        success: Whether it went well.
    """

    code: int = field("code", "int", required=True)
    message: str = field("message", "str", required=True)
    success: bool = field("success", "bool", required=True)
