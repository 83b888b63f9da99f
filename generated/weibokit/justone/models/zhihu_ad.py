# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_answer_list_ad import ZhihuAnswerListAd


class ZhihuAd(Model):
    """What is known of the advertisement, in ZhihuAnswerListAnswer.

    Attributes:
        ad: What is in `ad` of ZhihuAd.
        position: Place in the list or on the screen.
    """

    ad: ZhihuAnswerListAd = field("ad", "ZhihuAnswerListAd", required=True)
    adjson: str = field("adjson", "str", required=True)
    position: int = field("position", "int", required=True)
