# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_bottom_strong_style import KuaishouBottomStrongStyle
    from .kuaishou_bottom_weak_style import KuaishouBottomWeakStyle


class KuaishouBottomStyle(Model):
    """What is known of the bottom style, in KuaishouBottomEntry.

    Attributes:
        bottom_strong_style: What is in `bottomStrongStyle` of KuaishouBottomStyle.
        bottom_weak_style: What is in `bottomWeakStyle` of KuaishouBottomStyle.
    """

    bottom_strong_style: KuaishouBottomStrongStyle = field(
        "bottomStrongStyle", "KuaishouBottomStrongStyle", required=True
    )
    bottom_weak_style: KuaishouBottomWeakStyle = field("bottomWeakStyle", "KuaishouBottomWeakStyle", required=True)
    delay_show_weak_style: bool = field("delayShowWeakStyle", "bool", required=True)
    play_video_end_to_strong_millis: int = field("playVideoEndToStrongMillis", "int", required=True)
    show_strong_video_countdown_millis: int = field("showStrongVideoCountdownMillis", "int", required=True)
    show_strong_video_millis: int = field("showStrongVideoMillis", "int", required=True)
    strong_style_close_hide_weak_style: bool = field("strongStyleCloseHideWeakStyle", "bool", required=True)
    style_triggers: list[Any] = field("styleTriggers", "[]", required=True)
    weak_to_strong_action: list[Any] = field("weakToStrongAction", "[]", required=True)
