# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_conversion import XiaohongshuConversion


class XiaohongshuZhongTongBar(Model):
    """What is in `zhong_tong_bar_info` of XiaohongshuProfile."""

    conversions: list[XiaohongshuConversion] = field("conversions", "XiaohongshuConversion[]", required=True)
