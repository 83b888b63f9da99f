# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_tips_drainage_strip import JdTipsDrainageStrip
    from .jd_top_drainage_strip import JdTopDrainageStrip


class JdDrainageStrip(Model):
    """What is in `drainageStrip` of JdItemDetail.

    Attributes:
        tips_drainage_strip: What is in `tipsDrainageStrip` of JdDrainageStrip.
        top_drainage_strip: What is in `topDrainageStrip` of JdDrainageStrip.
    """

    btm_drainage_strip: list[str] = field("btmDrainageStrip", "str[]", required=True)
    tips_drainage_strip: JdTipsDrainageStrip = field("tipsDrainageStrip", "JdTipsDrainageStrip", required=True)
    top_drainage_strip: JdTopDrainageStrip = field("topDrainageStrip", "JdTopDrainageStrip", required=True)
