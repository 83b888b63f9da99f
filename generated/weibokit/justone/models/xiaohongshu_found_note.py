# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_advanced_widgets_group import XiaohongshuAdvancedWidgetsGroup
    from .xiaohongshu_corner_tag import XiaohongshuCornerTag
    from .xiaohongshu_geo import XiaohongshuGeo
    from .xiaohongshu_image import XiaohongshuImage
    from .xiaohongshu_interaction_area import XiaohongshuInteractionArea
    from .xiaohongshu_note_tag import XiaohongshuNoteTag
    from .xiaohongshu_profile import XiaohongshuProfile


class XiaohongshuFoundNote(Model):
    """A note that a search found.

    Attributes:
        advanced_widgets_groups: What is in `advanced_widgets_groups` of XiaohongshuListedNote.
        collected_count: Number of collections.
        comments_count: Number of comments.
        cover_image_index: Place of the cover picture in its list.
        desc: Description.
        geo_info: What is in `geo_info` of XiaohongshuFoundNote.
        has_music: Whether there is a music.
        id: Id.
        images_list: The pictures.
        interaction_area: What is in `interaction_area` of XiaohongshuFoundNote.
        liked: Whether one likes it.
        liked_count: Number of likes.
        shared_count: Number of shares.
        tag_info: What is known of the tag, in XiaohongshuFoundNote.
        timestamp: Time, as the source writes it.
        type_: What sort of thing it is, as the source writes it.
        update_time: When it was changed.
        user: A user, in full or as notes show them.
        title: Title.
    """

    advanced_widgets_groups: XiaohongshuAdvancedWidgetsGroup = field(
        "advanced_widgets_groups", "XiaohongshuAdvancedWidgetsGroup", required=True
    )
    collected: bool = field("collected", "bool", required=True)
    collected_count: int = field("collected_count", "int", required=True)
    comments_count: int = field("comments_count", "int", required=True)
    corner_tag_info: list[XiaohongshuCornerTag] = field("corner_tag_info", "XiaohongshuCornerTag[]", required=True)
    cover_image_index: int = field("cover_image_index", "int", required=True)
    debug_info_str: str = field("debug_info_str", "str", required=True)
    desc: str = field("desc", "str", required=True)
    extract_text_enabled: int = field("extract_text_enabled", "int", required=True)
    geo_info: XiaohongshuGeo = field("geo_info", "XiaohongshuGeo", required=True)
    has_music: bool = field("has_music", "bool", required=True)
    id: str = field("id", "str", required=True)
    images_list: list[XiaohongshuImage] = field("images_list", "XiaohongshuImage[]", required=True)
    interaction_area: XiaohongshuInteractionArea = field(
        "interaction_area", "XiaohongshuInteractionArea", required=True
    )
    last_update_time: int = field("last_update_time", "int", required=True)
    liked: bool = field("liked", "bool", required=True)
    liked_count: int = field("liked_count", "int", required=True)
    nice_count: int = field("nice_count", "int", required=True)
    niced: bool = field("niced", "bool", required=True)
    note_attributes: list[Any] = field("note_attributes", "[]", required=True)
    result_from: str = field("result_from", "str", required=True)
    shared_count: int = field("shared_count", "int", required=True)
    tag_info: XiaohongshuNoteTag = field("tag_info", "XiaohongshuNoteTag", required=True)
    timestamp: int = field("timestamp", "int", required=True)
    type_: str = field("type", "str", required=True)
    update_time: int = field("update_time", "int", required=True)
    user: XiaohongshuProfile = field("user", "XiaohongshuProfile", required=True)
    widgets_context: str = field("widgets_context", "str", required=True)
    xsec_token: str = field("xsec_token", "str", required=True)
    title: str = field("title", "str")
