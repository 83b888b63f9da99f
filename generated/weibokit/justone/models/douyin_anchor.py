# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAnchor(Model):
    """What is in `anchor_info` of DouyinUser."""

    scheduled_master_switch: bool = field("scheduled_master_switch", "bool", required=True)
    scheduled_profile_switch: bool = field("scheduled_profile_switch", "bool", required=True)
    scheduled_time_text: str = field("scheduled_time_text", "str", required=True)
