# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_distribution_data import XingtuDistributionData
    from .xingtu_three_distribution import XingtuThreeDistribution


class XingtuSecondDistribution(Model):
    """An item of `second_distribution` of XingtuVideoTouch.

    Attributes:
        distribution_data: What is in `distribution_data` of XingtuVideoTouch.
    """

    distribution_data: XingtuDistributionData = field("distribution_data", "XingtuDistributionData", required=True)
    three_distribution: list[XingtuThreeDistribution] = field(
        "three_distribution", "XingtuThreeDistribution[]", required=True
    )
