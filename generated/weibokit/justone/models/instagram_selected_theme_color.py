# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramSelectedThemeColor(Model):
    """An item of `available_theme_colors` of InstagramThemeColor.

    Attributes:
        display_label: Label of the display.
    """

    display_label: str = field("display_label", "str", required=True)
    int_value: int = field("int_value", "int", required=True)
