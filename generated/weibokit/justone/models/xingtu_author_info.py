# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_star_tag import XingtuStarTag


class XingtuAuthorInfo(Model):
    """A creator as advertisers see them.

    Attributes:
        author_avatar_frame_icon: Icon of the author avatar frame, or its address.
        author_type: Type of the author.
        avatar_uri: Address of the avatar.
        aweme_tags: Tags of the Douyin video.
        base_resp: What the source says about the call itself.
        category_id: Id of the category.
        city: City.
        create_time: When it was created.
        creator_type: Type of the creator.
        gender: Gender, as the source writes it.
        has_phone: Whether there is a phone.
        id: Id.
        industry_list: The industries.
        is_visible: Whether it is visible.
        nick_name: Name of the nickname.
        platform_source: Where the platform comes from.
        province: Province.
        sec_uid: Id of the user, as the web pages write it.
        star_tags: Tags of the star.
        status: State, as the source writes it.
        tags: Tags.
        tags_author_style: Style of the tag author.
        tags_ids: Ids of the tags.
        task_status: State of the task.
    """

    abandon_sign_result: int = field("abandon_sign_result", "int", required=True)
    appeal_id: str = field("appeal_id", "str", required=True)
    author_avatar_frame_icon: int = field("author_avatar_frame_icon", "int", required=True)
    author_type: int = field("author_type", "int", required=True)
    avatar_uri: str = field("avatar_uri", "str", required=True)
    avg_play: int = field("avg_play", "int", required=True)
    aweme_tags: list[Any] = field("aweme_tags", "[]", required=True)
    base64_qrcode: str = field("base64_qrcode", "str", required=True)
    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    category_id: str = field("category_id", "str", required=True)
    city: str = field("city", "str", required=True)
    content_theme_labels: list[str] = field("content_theme_labels", "str[]", required=True)
    core_user_id: str = field("core_user_id", "str", required=True)
    create_time: str = field("create_time", "str", required=True)
    creator_type: int = field("creator_type", "int", required=True)
    e_commerce_enable: bool = field("e_commerce_enable", "bool", required=True)
    follower: int = field("follower", "int", required=True)
    gender: int = field("gender", "int", required=True)
    grade: int = field("grade", "int", required=True)
    has_phone: bool = field("has_phone", "bool", required=True)
    id: str = field("id", "str", required=True)
    industry_list: list[Any] = field("industry_list", "[]", required=True)
    is_cpm_project_author: bool = field("is_cpm_project_author", "bool", required=True)
    is_game_author: bool = field("is_game_author", "bool", required=True)
    is_online: bool = field("is_online", "bool", required=True)
    is_plan_author: bool = field("is_plan_author", "bool", required=True)
    is_star: bool = field("is_star", "bool", required=True)
    is_visible: bool = field("is_visible", "bool", required=True)
    lowest_price: int = field("lowest_price", "int", required=True)
    mcn_introduction: str = field("mcn_introduction", "str", required=True)
    mcn_logo: str = field("mcn_logo", "str", required=True)
    mcn_name: str = field("mcn_name", "str", required=True)
    modify_time: str = field("modify_time", "str", required=True)
    nick_name: str = field("nick_name", "str", required=True)
    online_status: int = field("online_status", "int", required=True)
    opened_task_category: str = field("opened_task_category", "str", required=True)
    platform: list[int] = field("platform", "int[]", required=True)
    platform_channel: list[int] = field("platform_channel", "int[]", required=True)
    platform_source: int = field("platform_source", "int", required=True)
    protocol_id: str = field("protocol_id", "str", required=True)
    province: str = field("province", "str", required=True)
    qrcode_url: str = field("qrcode_url", "str", required=True)
    sec_uid: str = field("sec_uid", "str", required=True)
    short_id: str = field("short_id", "str", required=True)
    star_tags: list[XingtuStarTag] = field("star_tags", "XingtuStarTag[]", required=True)
    status: int = field("status", "int", required=True)
    tags: str = field("tags", "str", required=True)
    tags_author_style: str = field("tags_author_style", "str", required=True)
    tags_ids: str = field("tags_ids", "str", required=True)
    tags_ids_level_two: str = field("tags_ids_level_two", "str", required=True)
    tags_level_two: str = field("tags_level_two", "str", required=True)
    tags_relation: dict[str, list[str]] = field("tags_relation", "str[]{}", required=True)
    task_status: int = field("task_status", "int", required=True)
    unique_id: str = field("unique_id", "str", required=True)
