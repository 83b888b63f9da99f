# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_cardbg import BilibiliCardbg


class BilibiliUserSailing(Model):
    """What is in `user_sailing` of BilibiliMember."""

    cardbg: BilibiliCardbg | None = field("cardbg", "BilibiliCardbg", null=True, required=True)
    cardbg_with_focus: Any = field("cardbg_with_focus", required=True)
    pendant: Any = field("pendant", required=True)
