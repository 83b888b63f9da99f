# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_show import BilibiliShow


class BilibiliElec(Model):
    """What is in `elec` of BilibiliSpaceInfo.

    Attributes:
        show_info: What is in `show_info` of BilibiliElec.
    """

    show_info: BilibiliShow = field("show_info", "BilibiliShow", required=True)
