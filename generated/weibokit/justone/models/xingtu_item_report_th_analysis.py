# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp


class XingtuItemReportThAnalysis(Model):
    """What the response holds, in XingtuItemReportThAnalysisResult.

    Attributes:
        base_resp: What the source says about the call itself.
        like_info: What is known of the like.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    like_info: dict[str, str] = field("like_info", "str{}", required=True)
    play_lose_info: dict[str, str] = field("play_lose_info", "str{}", required=True)
