# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp


class XingtuCheckAuthorDisplay(Model):
    """What the response holds, in XingtuCheckAuthorDisplayResult.

    Attributes:
        base_resp: What the source says about the call itself.
        link_cnt: Number of links.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    can_receive: bool = field("can_receive", "bool", required=True)
    follower: int = field("follower", "int", required=True)
    link_cnt: int = field("link_cnt", "int", required=True)
    release_videos_cnt: int = field("release_videos_cnt", "int")
