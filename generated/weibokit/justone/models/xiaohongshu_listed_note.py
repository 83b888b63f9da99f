# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_advanced_widgets_group import XiaohongshuAdvancedWidgetsGroup
    from .xiaohongshu_image import XiaohongshuImage
    from .xiaohongshu_profile import XiaohongshuProfile
    from .xiaohongshu_recommend import XiaohongshuRecommend


class XiaohongshuListedNote(Model):
    """A note in the list of a user's notes.

    Attributes:
        advanced_widgets_groups: What is in `advanced_widgets_groups` of XiaohongshuListedNote.
        collected_count: Number of collections.
        comments_count: Number of comments.
        create_time: When it was created.
        cursor: Where the next page begins.
        desc: Description.
        display_title: Title of the display.
        has_music: Whether there is a music.
        id: Id.
        images_list: The pictures.
        level: Level.
        price: Price.
        recommend: What is in `recommend` of XiaohongshuListedNote.
        share_count: Number of shares.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        user: A user, in full or as notes show them.
        view_count: Number of views.
    """

    advanced_widgets_groups: XiaohongshuAdvancedWidgetsGroup = field(
        "advanced_widgets_groups", "XiaohongshuAdvancedWidgetsGroup", required=True
    )
    ats: list[Any] = field("ats", "[]", required=True)
    collected_count: int = field("collected_count", "int", required=True)
    comments_count: int = field("comments_count", "int", required=True)
    create_time: int = field("create_time", "int", required=True)
    cursor: str = field("cursor", "str", required=True)
    desc: str = field("desc", "str", required=True)
    display_title: str = field("display_title", "str", required=True)
    has_music: bool = field("has_music", "bool", required=True)
    id: str = field("id", "str", required=True)
    images_list: list[XiaohongshuImage] = field("images_list", "XiaohongshuImage[]", required=True)
    infavs: bool = field("infavs", "bool", required=True)
    inlikes: bool = field("inlikes", "bool", required=True)
    is_goods_note: bool = field("is_goods_note", "bool", required=True)
    last_update_time: int = field("last_update_time", "int", required=True)
    level: int = field("level", "int", required=True)
    likes: int = field("likes", "int", required=True)
    nice_count: int = field("nice_count", "int", required=True)
    niced: bool = field("niced", "bool", required=True)
    price: int = field("price", "int", required=True)
    recommend: XiaohongshuRecommend = field("recommend", "XiaohongshuRecommend", required=True)
    share_count: int = field("share_count", "int", required=True)
    sticky: bool = field("sticky", "bool", required=True)
    time_desc: str = field("time_desc", "str", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    user: XiaohongshuProfile = field("user", "XiaohongshuProfile", required=True)
    view_count: int = field("view_count", "int", required=True)
    widgets_context: str = field("widgets_context", "str", required=True)
