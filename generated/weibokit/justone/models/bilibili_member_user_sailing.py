# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_cardbg import BilibiliCardbg


class BilibiliMemberUserSailing(Model):
    """An object of a response."""

    card_bg: BilibiliCardbg = field("card_bg", "BilibiliCardbg")
