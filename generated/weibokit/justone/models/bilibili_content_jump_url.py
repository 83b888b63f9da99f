# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_jump_url_extra import BilibiliJumpUrlExtra


class BilibiliContentJumpUrl(Model):
    """An item of `jump_url` of BilibiliCommentContent.

    Attributes:
        app_name: Name of the app.
        extra: What the source adds, in BilibiliContentJumpUrl.
        state: State, as the source writes it.
        title: Title.
    """

    app_name: str = field("app_name", "str", required=True)
    app_package_name: str = field("app_package_name", "str", required=True)
    app_url_schema: str = field("app_url_schema", "str", required=True)
    click_report: str = field("click_report", "str", required=True)
    exposure_report: str = field("exposure_report", "str", required=True)
    extra: BilibiliJumpUrlExtra = field("extra", "BilibiliJumpUrlExtra", required=True)
    icon_position: int = field("icon_position", "int", required=True)
    is_half_screen: bool = field("is_half_screen", "bool", required=True)
    match_once: bool = field("match_once", "bool", required=True)
    pc_url: str = field("pc_url", "str", required=True)
    prefix_icon: str = field("prefix_icon", "str", required=True)
    state: int = field("state", "int", required=True)
    title: str = field("title", "str", required=True)
    underline: bool = field("underline", "bool", required=True)
