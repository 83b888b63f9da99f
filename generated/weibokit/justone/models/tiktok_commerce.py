# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokCommerce(Model):
    """What is known of the commerce, in TiktokAweme."""

    adv_promotable: bool = field("adv_promotable", "bool", required=True)
    auction_ad_invited: bool = field("auction_ad_invited", "bool", required=True)
    branded_content_type: int = field("branded_content_type", "int", required=True)
    is_diversion_ad: int = field("is_diversion_ad", "int", required=True)
    organic_log_extra: str = field("organic_log_extra", "str", required=True)
    with_comment_filter_words: bool = field("with_comment_filter_words", "bool", required=True)
