# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTtecContentTag(Model):
    """What is in `ttec_content_tag` of TiktokECommerce."""

    recommendation_tag_consumer_str: str = field("recommendation_tag_consumer_str", "str", required=True)
    recommendation_tag_creator_str: str = field("recommendation_tag_creator_str", "str", required=True)
