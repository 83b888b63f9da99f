# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuSearchRecommendStatus(Model):
    """Outcome, as the source has it, in XiaohongshuSearchRecommend.

    Attributes:
        message: Message of the source.
        success: Whether it went well.
    """

    message: str = field("message", "str", required=True)
    success: bool = field("success", "bool", required=True)
