# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_original import TwitterOriginal
    from .twitter_variant import TwitterVariant


class TwitterMediaVideo(Model):
    """An item of `video` of TwitterTweetMedia.

    Attributes:
        duration: How long it lasts.
        id: Id.
        original_info: What is known of the original, in TwitterMedia.
    """

    aspect_ratio: list[int] = field("aspect_ratio", "int[]", required=True)
    duration: int = field("duration", "int", required=True)
    id: str = field("id", "str", required=True)
    media_url_https: str = field("media_url_https", "str", required=True)
    original_info: TwitterOriginal = field("original_info", "TwitterOriginal", required=True)
    variants: list[TwitterVariant] = field("variants", "TwitterVariant[]", required=True)
