# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAwemeCommerce(Model):
    """What is known of the commerce, in DouyinVideo.

    Attributes:
        ad_type: Type of the advertisement.
        is_ad: Whether it is an advertisement.
    """

    ad_type: int = field("ad_type", "int", required=True)
    is_ad: bool = field("is_ad", "bool", required=True)
