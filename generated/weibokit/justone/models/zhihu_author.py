# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_author_badge import ZhihuAuthorBadge
    from .zhihu_badge import ZhihuBadge
    from .zhihu_exposed_medal import ZhihuExposedMedal


class ZhihuAuthor(Model):
    """The author of an answer or article.

    Attributes:
        avatar_url: Address of the avatar.
        gender: Gender, as the source writes it.
        id: Id.
        is_followed: Whether it is followed.
        is_following: Whether it is followed.
        name: Name.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        user_type: Type of the user.
        badge_v2: What is in `badge_v2` of ZhihuAuthor.
        follower_count: Number of followers.
        exposed_medal: What is in `exposed_medal` of ZhihuAuthor.
        description: Description.
        uid: Id of the user.
    """

    avatar_url: str = field("avatar_url", "str", required=True)
    badge: list[ZhihuAuthorBadge] = field("badge", "ZhihuAuthorBadge[]", required=True)
    gender: int = field("gender", "int", required=True)
    headline: str = field("headline", "str", required=True)
    id: str = field("id", "str", required=True)
    is_followed: bool = field("is_followed", "bool", required=True)
    is_following: bool = field("is_following", "bool", required=True)
    name: str = field("name", "str", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
    url_token: str = field("url_token", "str", required=True)
    user_type: str = field("user_type", "str", required=True)
    authority_info: Any = field("authority_info")
    badge_v2: ZhihuBadge = field("badge_v2", "ZhihuBadge")
    badge_v2_string: str = field("badge_v2_string", "str")
    follower_count: int = field("follower_count", "int")
    topic_bayes_map: Any = field("topic_bayes_map")
    topic_map: dict[str, Any] = field("topic_map", "{}")
    verify_bayes: str = field("verify_bayes", "str")
    voteup_count: int = field("voteup_count", "int")
    avatar_url_template: str = field("avatar_url_template", "str")
    exposed_medal: ZhihuExposedMedal = field("exposed_medal", "ZhihuExposedMedal")
    is_advertiser: bool = field("is_advertiser", "bool")
    is_org: bool = field("is_org", "bool")
    is_privacy: bool = field("is_privacy", "bool")
    description: str = field("description", "str")
    uid: str = field("uid", "str")
