# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_h5_extra import ToutiaoH5Extra
    from .toutiao_main_image import ToutiaoMainImage


class ToutiaoArticleDetailData(Model):
    """An article.

    Attributes:
        audio_id: Id of the audio.
        content: The text, or what is in it.
        group_id: Id of the group.
        group_source: Where the group comes from.
        h5_extra: What is in `h5_extra` of ToutiaoArticleDetailData.
        image_detail: Details of the picture.
        item_id: Id of the item.
        media_user_id: Id of the medium user.
        origin_image_list: The original pictures.
        thumb_image: Picture of the small picture, or its address.
        video_count: Number of videos.
    """

    aggr_type: int = field("aggr_type", "int", required=True)
    audio_id: str = field("audio_id", "str", required=True)
    content: str = field("content", "str", required=True)
    content_hash: str = field("content_hash", "str", required=True)
    group_id: int = field("group_id", "int", required=True)
    group_source: int = field("group_source", "int", required=True)
    h5_extra: ToutiaoH5Extra = field("h5_extra", "ToutiaoH5Extra", required=True)
    image_detail: list[ToutiaoMainImage] = field("image_detail", "ToutiaoMainImage[]", required=True)
    is_wenda: int = field("is_wenda", "int", required=True)
    item_id: int = field("item_id", "int", required=True)
    main_image_list: list[ToutiaoMainImage] = field("main_image_list", "ToutiaoMainImage[]", required=True)
    media_user_id: int = field("media_user_id", "int", required=True)
    origin_image_list: list[ToutiaoMainImage] = field("origin_image_list", "ToutiaoMainImage[]", required=True)
    thumb_image: list[ToutiaoMainImage] = field("thumb_image", "ToutiaoMainImage[]", required=True)
    trans_to_native: int = field("trans_to_native", "int", required=True)
    video_count: int = field("video_count", "int", required=True)
    webp_image_detail: list[ToutiaoMainImage] = field("webp_image_detail", "ToutiaoMainImage[]", required=True)
    webp_thumb_image: list[ToutiaoMainImage] = field("webp_thumb_image", "ToutiaoMainImage[]", required=True)
