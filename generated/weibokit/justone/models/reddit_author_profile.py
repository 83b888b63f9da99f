# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class RedditAuthorProfile(Answer):
    """An object of a response."""

    is_nsfw: bool = field("isNsfw", "bool", required=True)
