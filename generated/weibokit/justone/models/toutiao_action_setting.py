# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_style_setting import ToutiaoStyleSetting


class ToutiaoActionSetting(Model):
    """An item of `actionSettingList` of ToutiaoActionBar.

    Attributes:
        action_type: Type of the action.
        style_setting: What is in `styleSetting` of ToutiaoActionSetting.
    """

    action_type: int = field("actionType", "int", required=True)
    style_setting: ToutiaoStyleSetting = field("styleSetting", "ToutiaoStyleSetting", required=True)
