# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_action_setting import ToutiaoActionSetting


class ToutiaoActionBar(Model):
    """What is in `actionBar` of ToutiaoActionCtrl."""

    action_setting_list: list[ToutiaoActionSetting] = field(
        "actionSettingList", "ToutiaoActionSetting[]", required=True
    )
