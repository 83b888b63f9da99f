# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .toutiao_action_setting import ToutiaoActionSetting


class ToutiaoActionBar(Answer):
    """An object of a response."""

    action_setting_list: list[ToutiaoActionSetting] = field(
        "actionSettingList", "ToutiaoActionSetting[]", required=True
    )
