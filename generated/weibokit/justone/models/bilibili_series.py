# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSeries(Model):
    """What is in `series` of BilibiliSpaceInfo."""

    show_upgrade_window: bool = field("show_upgrade_window", "bool", required=True)
    user_upgrade_status: int = field("user_upgrade_status", "int", required=True)
