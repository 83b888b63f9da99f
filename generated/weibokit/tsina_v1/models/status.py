# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.answer import Answer, field


class Status(Answer):
    """A post of up to 140 characters.

    Attributes:
        created_at: When it was posted, such as `Tue Apr 07 22:52:51 +0000 2009`.
        id: Id of the status.
        text: The text.
        source: Where it was posted from: a link, as HTML.
        truncated: Whether the text was cut.
        in_reply_to_status_id: Id of the status that this one answers; empty when it answers none.
        in_reply_to_user_id: Id of the user whom this one answers; empty when it answers none.
        favorited: Whether the caller bookmarked it.
        in_reply_to_screen_name: Nickname of the user whom this one answers; empty when it answers none.
    """

    created_at: str = field("created_at", "str", required=True)
    id: int = field("id", "int", required=True)
    text: str = field("text", "str", required=True)
    source: str = field("source", "str")
    truncated: bool = field("truncated", "bool")
    in_reply_to_status_id: str = field("in_reply_to_status_id", "str")
    in_reply_to_user_id: str = field("in_reply_to_user_id", "str")
    favorited: bool = field("favorited", "bool")
    in_reply_to_screen_name: str = field("in_reply_to_screen_name", "str")
