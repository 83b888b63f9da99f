# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_area_btm import DouyinAreaBtm
    from .douyin_bcm import DouyinBcm


class DouyinCardBtm(Model):
    """An object of a response."""

    area_btm: DouyinAreaBtm = field("area_btm", "DouyinAreaBtm", required=True)
    bcm: DouyinBcm = field("bcm", "DouyinBcm", required=True)
    btm: str = field("btm", "str", required=True)
