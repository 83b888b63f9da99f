# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuTopic(Model):
    """An item of `topics` of ZhihuArticle.

    Attributes:
        id: Id.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        name: Name.
        avatar_url: Address of the avatar.
        category: Category.
        followers_count: Number of followers.
        questions_count: Number of questions.
        is_following: Whether it is followed.
    """

    id: str = field("id", "str", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
    name: str = field("name", "str", required=True)
    avatar_url: str = field("avatar_url", "str")
    excerpt: str = field("excerpt", "str")
    is_black: bool = field("is_black", "bool")
    introduction: str = field("introduction", "str")
    category: str = field("category", "str")
    is_vote: bool = field("is_vote", "bool")
    followers_count: int = field("followers_count", "int")
    total_pv: int = field("total_pv", "int")
    is_super_topic_vote: bool = field("is_super_topic_vote", "bool")
    questions_count: int = field("questions_count", "int")
    is_following: bool = field("is_following", "bool")
    meta_avatar_url: str = field("meta_avatar_url", "str")
    discuss_count: int = field("discuss_count", "int")
