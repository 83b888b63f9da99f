# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_activity import DouyinActivity


class DouyinDanmakuControl(Model):
    """What is in `danmaku_control` of DouyinVideo.

    Attributes:
        danmaku_cnt: Number of bullet comments.
        enable_danmaku: Whether the bullet comment is on.
    """

    activities: list[DouyinActivity] = field("activities", "DouyinActivity[]", required=True)
    danmaku_cnt: int = field("danmaku_cnt", "int", required=True)
    enable_danmaku: bool = field("enable_danmaku", "bool", required=True)
    is_post_denied: bool = field("is_post_denied", "bool", required=True)
    pass_through_params: str = field("pass_through_params", "str", required=True)
    post_denied_reason: str = field("post_denied_reason", "str", required=True)
    post_privilege_level: int = field("post_privilege_level", "int", required=True)
    skip_danmaku: bool = field("skip_danmaku", "bool", required=True)
    smart_mode_decision: int = field("smart_mode_decision", "int", required=True)
    first_danmaku_offset: int = field("first_danmaku_offset", "int")
    last_danmaku_offset: int = field("last_danmaku_offset", "int")
