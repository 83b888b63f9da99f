# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class StatusFound(Model):
    """A post, as the search shows it.

    Attributes:
        text: The text.
        id: Id of the post.
        from_user_id: Id of the author.
        from_user: Nickname of the author.
        created_at: When it was posted, such as `Sat May 07 09:05:00 +0800 2011`.
        to_user_id: Id of the one it is addressed to.
        to_user: Nickname of the one it is addressed to.
        iso_language_code: Language, as it was guessed.
        source: Where it was posted from: a link, as HTML.
        profile_image_url: Address of the author's avatar.
        created_at_time: `created_at` as a datetime with its zone.
    """

    text: str = field("text", "str", required=True)
    id: int = field("id", "int", required=True)
    from_user_id: int = field("from_user_id", "int", required=True)
    from_user: str = field("from_user", "str", required=True)
    created_at: str = field("created_at", "str", required=True)
    to_user_id: int = field("to_user_id", "int")
    to_user: str = field("to_user", "str")
    iso_language_code: str = field("iso_language_code", "str")
    source: str = field("source", "str")
    profile_image_url: str = field("profile_image_url", "str")
    created_at_time: datetime = time_field("created_at", "weibo")
