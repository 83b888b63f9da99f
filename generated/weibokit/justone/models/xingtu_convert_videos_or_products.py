# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_pagination import XingtuPagination


class XingtuConvertVideosOrProducts(Model):
    """What the response holds, in XingtuConvertVideosOrProductsResult.

    Attributes:
        base_resp: What the source says about the call itself.
        pagination: What is in `pagination` of XingtuConvertVideosOrProducts.
        video_list: The videos.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    pagination: XingtuPagination = field("pagination", "XingtuPagination", required=True)
    video_list: list[Any] = field("video_list", "[]", required=True)
