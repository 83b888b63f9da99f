# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_search_video_data import YoukuSearchVideoData


class YoukuSearchVideoAnswer(Model):
    """What the response holds, in YoukuSearchVideoResult.

    Attributes:
        data: What the response holds, in YoukuSearchVideoAnswer.
    """

    api: str = field("api", "str", required=True)
    data: YoukuSearchVideoData = field("data", "YoukuSearchVideoData", required=True)
    ret: list[str] = field("ret", "str[]", required=True)
    v: str = field("v", "str", required=True)
