# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_video_content_distribution import XingtuVideoContentDistribution


class XingtuAuthorVideoDistributionPage(Model):
    """What the response holds, in XingtuAuthorVideoDistributionResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    video_content_distribution: list[XingtuVideoContentDistribution] = field(
        "video_content_distribution", "XingtuVideoContentDistribution[]", required=True
    )
