# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_badge import ZhihuBadge
    from .zhihu_kvip import ZhihuKvip
    from .zhihu_vip import ZhihuVip


class ZhihuUserInfo(Model):
    """A user as the user's own page shows them.

    Attributes:
        id: Id.
        name: Name.
        avatar_url: Address of the avatar.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        user_type: Type of the user.
        gender: Gender, as the source writes it.
        vip_info: What is in `vip_info` of ZhihuUserInfo.
        kvip_info: What is in `kvip_info` of ZhihuUserInfo.
        badge_v2: What is in `badge_v2` of ZhihuAuthor.
        allow_message: Whether the message is allowed.
        is_following: Whether it is followed.
        is_followed: Whether it is followed.
        follower_count: Number of followers.
        answer_count: Number of answers.
        articles_count: Number of articles.
    """

    id: str = field("id", "str", required=True)
    url_token: str = field("url_token", "str", required=True)
    name: str = field("name", "str", required=True)
    use_default_avatar: bool = field("use_default_avatar", "bool", required=True)
    avatar_url: str = field("avatar_url", "str", required=True)
    avatar_url_template: str = field("avatar_url_template", "str", required=True)
    is_org: bool = field("is_org", "bool", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
    user_type: str = field("user_type", "str", required=True)
    headline: str = field("headline", "str", required=True)
    headline_render: str = field("headline_render", "str", required=True)
    gender: int = field("gender", "int", required=True)
    is_advertiser: bool = field("is_advertiser", "bool", required=True)
    ip_info: str = field("ip_info", "str", required=True)
    vip_info: ZhihuVip = field("vip_info", "ZhihuVip", required=True)
    kvip_info: ZhihuKvip = field("kvip_info", "ZhihuKvip", required=True)
    badge: list[Any] = field("badge", "[]", required=True)
    badge_v2: ZhihuBadge = field("badge_v2", "ZhihuBadge", required=True)
    allow_message: bool = field("allow_message", "bool", required=True)
    is_following: bool = field("is_following", "bool", required=True)
    is_followed: bool = field("is_followed", "bool", required=True)
    is_blocking: bool = field("is_blocking", "bool", required=True)
    follower_count: int | str = field("follower_count", "int|str", required=True)
    follower_count_text: str = field("follower_count_text", "str", required=True)
    follower_count_num: int | str = field("follower_count_num", "int|str", required=True)
    follower_count_unit: str = field("follower_count_unit", "str", required=True)
    answer_count: int | str = field("answer_count", "int|str", required=True)
    articles_count: int | str = field("articles_count", "int|str", required=True)
    project_count: int | str = field("project_count", "int|str", required=True)
    available_medals_count: int | str = field("available_medals_count", "int|str", required=True)
    employments: list[Any] = field("employments", "[]", required=True)
    org_verify_status: Any = field("org_verify_status", required=True)
    is_realname: bool = field("is_realname", "bool", required=True)
    has_applying_column: bool = field("has_applying_column", "bool", required=True)
    is_new_rename: bool = field("is_new_rename", "bool", required=True)
    has_agent_content: bool = field("has_agent_content", "bool", required=True)
    ai_assistant_info: Any = field("ai_assistant_info", required=True)
