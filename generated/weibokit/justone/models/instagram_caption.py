# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_user import InstagramUser


class InstagramCaption(Model):
    """Text below the picture or video, in InstagramPost.

    Attributes:
        created_at: When it was created.
        id: Id.
        text: The text.
        type_: What sort of thing it is, as the source writes it.
        pk: Id.
        user: A user, in full or as posts show them.
        user_id: Id of the user.
    """

    created_at: int = field("created_at", "int", required=True)
    created_at_utc: int = field("created_at_utc", "int", required=True)
    did_report_as_spam: bool = field("did_report_as_spam", "bool", required=True)
    hashtags: list[Any] = field("hashtags", "[]", required=True)
    id: str = field("id", "str", required=True)
    is_covered: bool = field("is_covered", "bool", required=True)
    is_ranked_comment: bool = field("is_ranked_comment", "bool", required=True)
    mentions: list[str] = field("mentions", "str[]", required=True)
    private_reply_status: int = field("private_reply_status", "int", required=True)
    share_enabled: bool = field("share_enabled", "bool", required=True)
    text: str = field("text", "str", required=True)
    type_: int = field("type", "int", required=True)
    pk: str = field("pk", "str")
    text_translation: str = field("text_translation", "str")
    user: InstagramUser = field("user", "InstagramUser")
    user_id: str = field("user_id", "str")
