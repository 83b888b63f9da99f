# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_video_touch import XingtuVideoTouch


class XingtuTouchDistributionPage(Model):
    """What the response holds, in XingtuTouchDistributionResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    video_touch: list[XingtuVideoTouch] = field("video_touch", "XingtuVideoTouch[]", required=True)
