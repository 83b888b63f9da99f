# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_latest_item import XingtuLatestItem


class XingtuRecVideos(Model):
    """What the response holds, in XingtuRecVideosResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    masterpiece_videos: list[XingtuLatestItem] = field("masterpiece_videos", "XingtuLatestItem[]", required=True)
    newest_videos: list[XingtuLatestItem] = field("newest_videos", "XingtuLatestItem[]", required=True)
    order_hot_videos: list[Any] = field("order_hot_videos", "[]", required=True)
    personal_hot_videos: list[XingtuLatestItem] = field("personal_hot_videos", "XingtuLatestItem[]", required=True)
