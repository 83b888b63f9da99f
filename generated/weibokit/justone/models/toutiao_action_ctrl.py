# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_action_bar import ToutiaoActionBar


class ToutiaoActionCtrl(Model):
    """What is in `actionCtrl` of ToutiaoItemCell.

    Attributes:
        action_bar: What is in `actionBar` of ToutiaoActionCtrl.
    """

    action_bar: ToutiaoActionBar = field("actionBar", "ToutiaoActionBar", required=True)
    action_time_in_sec: str = field("actionTimeInSec", "str", required=True)
    ban_bury: bool = field("banBury", "bool", required=True)
    ban_comment: bool = field("banComment", "bool", required=True)
    ban_digg: bool = field("banDigg", "bool", required=True)
    feedback_bot_schema: str = field("feedbackBotSchema", "str", required=True)
    preload_web: int = field("preloadWeb", "int", required=True)
