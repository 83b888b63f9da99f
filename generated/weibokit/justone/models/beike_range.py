# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_choice import BeikeChoice
    from .beike_range_unit import BeikeRangeUnit
    from .beike_slide import BeikeSlide


class BeikeRange(Model):
    """What is in `range` of BeikeArea.

    Attributes:
        max_: An item of `nav` of BeikeErshoufangDetail.
        min_: An item of `nav` of BeikeErshoufangDetail.
        name: Name.
        range_unit: What is in `rangeUnit` of BeikeRange.
        slide: What is in `slide` of BeikeRange.
        range_unit_low: What is in `rangeUnit` of BeikeRange.
    """

    max_: BeikeChoice = field("max", "BeikeChoice", required=True)
    min_: BeikeChoice = field("min", "BeikeChoice", required=True)
    name: str = field("name", "str", required=True)
    range_unit: BeikeRangeUnit = field("rangeUnit", "BeikeRangeUnit", required=True)
    slide: BeikeSlide = field("slide", "BeikeSlide", required=True)
    range_unit_low: BeikeRangeUnit = field("rangeUnitLow", "BeikeRangeUnit")
