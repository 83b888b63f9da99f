# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_area_btm import DouyinAreaBtm
    from .douyin_bcm import DouyinBcm


class DouyinCardBtm(Model):
    """What is in `card_btm` of DouyinSearchExtra.

    Attributes:
        area_btm: What is in `area_btm` of DouyinCardBtm.
        bcm: What is in `bcm` of DouyinCardBtm.
    """

    area_btm: DouyinAreaBtm = field("area_btm", "DouyinAreaBtm", required=True)
    bcm: DouyinBcm = field("bcm", "DouyinBcm", required=True)
    btm: str = field("btm", "str", required=True)
