# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCommerceUser(Model):
    """What is known of the commerce user, in DouyinUser."""

    ad_revenue_rits: Any = field("ad_revenue_rits", required=True)
    has_ads_entry: bool = field("has_ads_entry", "bool", required=True)
    show_star_atlas_cooperation: bool = field("show_star_atlas_cooperation", "bool", required=True)
    star_atlas: int = field("star_atlas", "int", required=True)
