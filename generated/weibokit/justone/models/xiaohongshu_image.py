# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_live_photo import XiaohongshuLivePhoto
    from .xiaohongshu_origin_img import XiaohongshuOriginImg
    from .xiaohongshu_url_multi_level import XiaohongshuUrlMultiLevel


class XiaohongshuImage(Model):
    """An item of `images_list` of XiaohongshuNote.

    Attributes:
        height: Height in pixels.
        url: Address.
        width: Width in pixels.
        index: Place in the list.
        latitude: Latitude in degrees.
        longitude: Longitude in degrees.
        origin_img: Picture of the original, or its address, in XiaohongshuImage.
        url_multi_level: What is in `url_multi_level` of XiaohongshuImage.
        live_photo: What is in `live_photo` of XiaohongshuImage.
        live_photo_file_id: Id of the live stream photo file.
    """

    fileid: str = field("fileid", "str", required=True)
    height: int = field("height", "int", required=True)
    original: str = field("original", "str", required=True)
    trace_id: str = field("trace_id", "str", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
    index: int = field("index", "int")
    latitude: int = field("latitude", "int")
    longitude: int = field("longitude", "int")
    need_load_original_image: bool = field("need_load_original_image", "bool")
    origin_img: XiaohongshuOriginImg = field("origin_img", "XiaohongshuOriginImg")
    scale_to_large: int = field("scale_to_large", "int")
    text_intention: int = field("text_intention", "int")
    url_multi_level: XiaohongshuUrlMultiLevel = field("url_multi_level", "XiaohongshuUrlMultiLevel")
    live_photo: XiaohongshuLivePhoto = field("live_photo", "XiaohongshuLivePhoto")
    live_photo_file_id: str = field("live_photo_file_id", "str")
    url_8k: str = field("url_8k", "str")
    url_size_large: str = field("url_size_large", "str")
