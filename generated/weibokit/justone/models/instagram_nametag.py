# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_theme_color import InstagramThemeColor


class InstagramNametag(Model):
    """What is in `nametag` of InstagramUser.

    Attributes:
        background_image_url: Address of the background picture.
        emoji_color: Color of the emoji.
        theme_color: Color of the theme, in InstagramNametag.
    """

    available_theme_colors: list[int] = field("available_theme_colors", "int[]", required=True)
    background_image_url: str = field("background_image_url", "str", required=True)
    emoji: str = field("emoji", "str", required=True)
    emoji_color: int = field("emoji_color", "int", required=True)
    gradient: int = field("gradient", "int", required=True)
    is_background_image_blurred: bool = field("is_background_image_blurred", "bool", required=True)
    mode: int = field("mode", "int", required=True)
    selected_theme_color: int = field("selected_theme_color", "int", required=True)
    selfie_sticker: int = field("selfie_sticker", "int", required=True)
    selfie_url: str = field("selfie_url", "str", required=True)
    theme_color: InstagramThemeColor = field("theme_color", "InstagramThemeColor", required=True)
