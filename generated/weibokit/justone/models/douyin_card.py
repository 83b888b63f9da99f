# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCard(Model):
    """What is known of the card, in DouyinSearchHit."""

    search_autoplay_business: str = field("search_autoplay_business", "str", required=True)
