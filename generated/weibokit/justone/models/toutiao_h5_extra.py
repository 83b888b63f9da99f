# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_diversity import ToutiaoDiversity
    from .toutiao_item_cell import ToutiaoItemCell
    from .toutiao_media import ToutiaoMedia


class ToutiaoH5Extra(Model):
    """What is in `h5_extra` of ToutiaoArticleDetailData.

    Attributes:
        avatar: Address of the avatar.
        diversity: What is in `diversity` of ToutiaoH5Extra.
        is_original: Whether it is original.
        item_cell: What is in `itemCell` of ToutiaoH5Extra.
        media: What is in `media` of ToutiaoH5Extra.
        media_user_id: Id of the medium user.
        name: Name.
        publish_time: When it was published.
        source: Where it comes from.
        title: Title.
        video_count: Number of videos.
    """

    avatar: str = field("avatar", "str", required=True)
    diversity: ToutiaoDiversity = field("diversity", "ToutiaoDiversity", required=True)
    g_composition: int = field("g_composition", "int", required=True)
    g_source: int = field("g_source", "int", required=True)
    is_lite: int = field("is_lite", "int", required=True)
    is_original: bool = field("is_original", "bool", required=True)
    item_cell: ToutiaoItemCell = field("itemCell", "ToutiaoItemCell", required=True)
    media: ToutiaoMedia = field("media", "ToutiaoMedia", required=True)
    media_user_id: str = field("media_user_id", "str", required=True)
    name: str = field("name", "str", required=True)
    publish_stamp: str = field("publish_stamp", "str", required=True)
    publish_time: str = field("publish_time", "str", required=True)
    sensitive_label: str = field("sensitive_label", "str", required=True)
    source: str = field("source", "str", required=True)
    src_link: str = field("src_link", "str", required=True)
    str_group_id: str = field("str_group_id", "str", required=True)
    str_item_id: str = field("str_item_id", "str", required=True)
    title: str = field("title", "str", required=True)
    video_count: int = field("video_count", "int", required=True)
