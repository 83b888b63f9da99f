# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_legacy_icon import RedditLegacyIcon


class RedditStyle(Model):
    """What is in `styles` of RedditSubreddit.

    Attributes:
        banner_background_image: Picture of the banner background, or its address.
        icon: The icon, or its address.
        background_color: Color of the background.
    """

    banner_background_image: str | None = field("bannerBackgroundImage", "str", null=True, required=True)
    icon: str | None = field("icon", "str", null=True, required=True)
    legacy_icon: RedditLegacyIcon | None = field("legacyIcon", "RedditLegacyIcon", null=True, required=True)
    legacy_primary_color: str | None = field("legacyPrimaryColor", "str", null=True, required=True)
    primary_color: str | None = field("primaryColor", "str", null=True, required=True)
    background_color: Any = field("backgroundColor")
