# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_user_video_list_data import BilibiliUserVideoListData


class BilibiliUserVideoListAnswer(Model):
    """What the response holds, in BilibiliUserVideoListResult.

    Attributes:
        code: Code of the outcome, as the source has it.
        data: What the response holds, in BilibiliUserVideoListAnswer.
        message: Message of the source.
        ttl: How long it is good.
    """

    code: int = field("code", "int", required=True)
    data: BilibiliUserVideoListData = field("data", "BilibiliUserVideoListData", required=True)
    message: str = field("message", "str", required=True)
    ttl: int = field("ttl", "int", required=True)
