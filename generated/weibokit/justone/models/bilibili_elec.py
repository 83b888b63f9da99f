# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .bilibili_show import BilibiliShow


class BilibiliElec(Answer):
    """An object of a response."""

    show_info: BilibiliShow = field("show_info", "BilibiliShow", required=True)
