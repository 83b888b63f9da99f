# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuAuthor(Model):
    """What is known of the author, in XingtuItemReportDetail.

    Attributes:
        author_id: Id of the author.
        avatar_uri: Address of the avatar.
        city: City.
        content_tags: Tags of the content.
        gender: Gender, as the source writes it.
        industry_tags: Tags of the industry.
        link_cnt: Number of links.
        name: Name.
    """

    author_id: str = field("author_id", "str", required=True)
    avatar_uri: str = field("avatar_uri", "str", required=True)
    city: str = field("city", "str", required=True)
    content_tags: dict[str, list[str]] = field("content_tags", "str[]{}", required=True)
    core_user_id: str = field("core_user_id", "str", required=True)
    follower: str = field("follower", "str", required=True)
    gender: int = field("gender", "int", required=True)
    industry_tags: list[Any] = field("industry_tags", "[]", required=True)
    ink_cnt: str = field("ink_cnt", "str", required=True)
    is_star: int = field("is_star", "int", required=True)
    link_cnt: str = field("link_cnt", "str", required=True)
    name: str = field("name", "str", required=True)
