# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp


class XingtuAuthorPlatformChannelInfo(Model):
    """What the response holds, in XingtuAuthorPlatformChannelInfoResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    self_intro: str = field("self_intro", "str", required=True)
