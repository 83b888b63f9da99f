# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinGeneralPermission(Model):
    """What is in `general_permission` of DouyinUser."""

    fans_page_toast: int = field("fans_page_toast", "int", required=True)
    following_follower_list_toast: int = field("following_follower_list_toast", "int", required=True)
    is_hit_active_fans_grayed: bool = field("is_hit_active_fans_grayed", "bool", required=True)
