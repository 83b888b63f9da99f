# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouBottomStrongStyle(Model):
    """What is in `bottomStrongStyle` of KuaishouBottomStyle.

    Attributes:
        action_url: Address of the action.
        background_color: Color of the background.
        font_color: Color of the font.
        font_size: Size of the font.
        title: Title.
    """

    action_url: str = field("actionUrl", "str", required=True)
    background_color: str = field("backgroundColor", "str", required=True)
    bottom_strong_style_type: int = field("bottomStrongStyleType", "int", required=True)
    enable_force_close: bool = field("enableForceClose", "bool", required=True)
    font_color: str = field("fontColor", "str", required=True)
    font_size: int = field("fontSize", "int", required=True)
    icon_height: int = field("iconHeight", "int", required=True)
    icon_url: str = field("iconUrl", "str", required=True)
    icon_width: int = field("iconWidth", "int", required=True)
    labels: list[Any] = field("labels", "[]", required=True)
    need_to_request_strong_api: bool = field("needToRequestStrongApi", "bool", required=True)
    pre_title: str = field("preTitle", "str", required=True)
    round_corner: bool = field("roundCorner", "bool", required=True)
    show_separator: bool = field("showSeparator", "bool", required=True)
    strong_style_items: list[Any] = field("strongStyleItems", "[]", required=True)
    tail_icon_url: str = field("tailIconUrl", "str", required=True)
    title: str = field("title", "str", required=True)
    visibility: int = field("visibility", "int", required=True)
