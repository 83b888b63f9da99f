# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditAuthorProfile(Model):
    """What is in `profile` of RedditAuthor."""

    is_nsfw: bool = field("isNsfw", "bool", required=True)
