# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_user_profile_tab import DouyinUserProfileTab


class DouyinProfileTab(Model):
    """What is known of the profile tab, in DouyinUser.

    Attributes:
        profile_tab_list: The profile tabs.
    """

    profile_landing_tab: int = field("profile_landing_tab", "int", required=True)
    profile_tab_list: Any = field("profile_tab_list", required=True)
    profile_tab_list_v2: list[DouyinUserProfileTab] = field(
        "profile_tab_list_v2", "DouyinUserProfileTab[]", required=True
    )
