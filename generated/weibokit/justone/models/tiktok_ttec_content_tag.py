# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokTtecContentTag(Answer):
    """An object of a response."""

    recommendation_tag_consumer_str: str = field("recommendation_tag_consumer_str", "str", required=True)
    recommendation_tag_creator_str: str = field("recommendation_tag_creator_str", "str", required=True)
