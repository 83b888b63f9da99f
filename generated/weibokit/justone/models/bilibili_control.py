# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliControl(Model):
    """What is in `control` of BilibiliVideoCommentData.

    Attributes:
        bg_text: Text of the background.
        show_text: Whether the text is shown.
    """

    answer_guide_android_url: str = field("answer_guide_android_url", "str", required=True)
    answer_guide_icon_url: str = field("answer_guide_icon_url", "str", required=True)
    answer_guide_ios_url: str = field("answer_guide_ios_url", "str", required=True)
    answer_guide_text: str = field("answer_guide_text", "str", required=True)
    bg_text: str = field("bg_text", "str", required=True)
    child_input_text: str = field("child_input_text", "str", required=True)
    disable_jump_emote: bool = field("disable_jump_emote", "bool", required=True)
    empty_page: Any = field("empty_page", required=True)
    enable_charged: bool = field("enable_charged", "bool", required=True)
    enable_cm_biz_helper: bool = field("enable_cm_biz_helper", "bool", required=True)
    giveup_input_text: str = field("giveup_input_text", "str", required=True)
    input_disable: bool = field("input_disable", "bool", required=True)
    preload_resources: Any = field("preload_resources", required=True)
    root_input_text: str = field("root_input_text", "str", required=True)
    screenshot_icon_state: int = field("screenshot_icon_state", "int", required=True)
    show_text: str = field("show_text", "str", required=True)
    show_type: int = field("show_type", "int", required=True)
    upload_picture_icon_state: int = field("upload_picture_icon_state", "int", required=True)
    web_selection: bool = field("web_selection", "bool", required=True)
