# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_url import ToutiaoUrl


class ToutiaoMainImage(Model):
    """An item of `image_detail` of ToutiaoArticleDetailData.

    Attributes:
        height: Height in pixels.
        image_type: Type of the picture.
        uri: Address or path.
        url: Address.
        url_list: Addresses of the same file.
        width: Width in pixels.
    """

    height: int = field("height", "int", required=True)
    image_type: int = field("image_type", "int", required=True)
    uri: str = field("uri", "str", required=True)
    url: str = field("url", "str", required=True)
    url_list: list[ToutiaoUrl] = field("url_list", "ToutiaoUrl[]", required=True)
    width: int = field("width", "int", required=True)
