# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouBottomWeakStyle(Model):
    """What is in `bottomWeakStyle` of KuaishouBottomStyle.

    Attributes:
        action_url: Address of the action.
        background_color: Color of the background.
        font_color: Color of the font.
        font_size: Size of the font.
        jump_text: Text of the target.
        label: Label.
        title: Title.
        users: Users.
    """

    action_url: str = field("actionUrl", "str", required=True)
    background_color: str = field("backgroundColor", "str", required=True)
    bottom_weak_style_type: int = field("bottomWeakStyleType", "int", required=True)
    enable_force_close: bool = field("enableForceClose", "bool", required=True)
    font_color: str = field("fontColor", "str", required=True)
    font_size: int = field("fontSize", "int", required=True)
    icon_height: int = field("iconHeight", "int", required=True)
    icon_text_suffix: str = field("iconTextSuffix", "str", required=True)
    icon_url: str = field("iconUrl", "str", required=True)
    icon_width: int = field("iconWidth", "int", required=True)
    jump_text: str = field("jumpText", "str", required=True)
    label: str = field("label", "str", required=True)
    not_truncated_title: str = field("notTruncatedTitle", "str", required=True)
    pre_title: str = field("preTitle", "str", required=True)
    round_corner: bool = field("roundCorner", "bool", required=True)
    show_arrow: bool = field("showArrow", "bool", required=True)
    show_close: bool = field("showClose", "bool", required=True)
    show_separator: bool = field("showSeparator", "bool", required=True)
    tail_icon_url: str = field("tailIconUrl", "str", required=True)
    title: str = field("title", "str", required=True)
    users: list[Any] = field("users", "[]", required=True)
    visibility: int = field("visibility", "int", required=True)
