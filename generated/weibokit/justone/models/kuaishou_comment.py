# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_headurl import KuaishouHeadurl
    from .kuaishou_profile_page_prefetch import KuaishouProfilePagePrefetch


class KuaishouComment(Model):
    """A comment on a video, or an answer to one.

    Attributes:
        author_id: Id of the author.
        author_name: Name of the author.
        comment_author_tags: Tags of the comment author.
        comment_bottom_tags: Tags of the comment bottom.
        comment_id: Id of the comment.
        content: The text, or what is in it.
        headurl: Address of the avatar.
        headurls: Addresses of the avatar.
        liked_count: Number of likes.
        photo_id: Id of the photo.
        profile_page_prefetch_info: What is in `profilePagePrefetchInfo` of KuaishouFeed.
        time: Time, as the source writes it.
        timestamp: Time, as the source writes it.
        type_: What sort of thing it is, as the source writes it.
        user_id: Id of the user.
        sub_comment_count: Number of reply comments.
        display_sub_comment_count: Number of display reply comments.
    """

    author_area: str = field("authorArea", "str", required=True)
    author_verified: bool = field("authorVerified", "bool", required=True)
    author_id: int = field("author_id", "int", required=True)
    author_liked: bool = field("author_liked", "bool", required=True)
    author_name: str = field("author_name", "str", required=True)
    cash_tags: dict[str, Any] = field("cashTags", "{}", required=True)
    comment_author_tags: list[Any] = field("commentAuthorTags", "[]", required=True)
    comment_bottom_tags: list[Any] = field("commentBottomTags", "[]", required=True)
    comment_id: int = field("comment_id", "int", required=True)
    content: str = field("content", "str", required=True)
    headurl: str = field("headurl", "str", required=True)
    headurls: list[KuaishouHeadurl] = field("headurls", "KuaishouHeadurl[]", required=True)
    is_kwai_shop_item_comment: bool = field("isKwaiShopItemComment", "bool", required=True)
    liked_count: int = field("likedCount", "int", required=True)
    photo_id: int = field("photo_id", "int", required=True)
    profile_page_prefetch_info: KuaishouProfilePagePrefetch = field(
        "profilePagePrefetchInfo", "KuaishouProfilePagePrefetch", required=True
    )
    reply_to: int = field("reply_to", "int", required=True)
    time: str = field("time", "str", required=True)
    timestamp: int = field("timestamp", "int", required=True)
    type_: int = field("type", "int", required=True)
    user_id: int = field("user_id", "int", required=True)
    user_sex: str = field("user_sex", "str", required=True)
    hot: bool = field("hot", "bool")
    recall_type: int = field("recallType", "int")
    sub_comment_count: int = field("subCommentCount", "int")
    display_sub_comment_count: bool = field("displaySubCommentCount", "bool")
    reply_to_user_name: str = field("replyToUserName", "str")
