# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_selected_theme_color import InstagramSelectedThemeColor


class InstagramThemeColor(Model):
    """Color of the theme, in InstagramNametag.

    Attributes:
        selected_theme_color: An item of `available_theme_colors` of InstagramThemeColor.
    """

    available_theme_colors: list[InstagramSelectedThemeColor] = field(
        "available_theme_colors", "InstagramSelectedThemeColor[]", required=True
    )
    selected_theme_color: InstagramSelectedThemeColor = field(
        "selected_theme_color", "InstagramSelectedThemeColor", required=True
    )
