# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .instagram_hashtag import InstagramHashtag


class InstagramSearchHashtagPostsData(Answer):
    """An object of a response."""

    hashtag: InstagramHashtag = field("hashtag", "InstagramHashtag", required=True)
