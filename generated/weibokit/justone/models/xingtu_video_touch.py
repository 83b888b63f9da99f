# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_distribution_data import XingtuDistributionData
    from .xingtu_second_distribution import XingtuSecondDistribution


class XingtuVideoTouch(Model):
    """An item of `video_touch` of XingtuTouchDistributionPage.

    Attributes:
        distribution_data: What is in `distribution_data` of XingtuVideoTouch.
    """

    distribution_data: XingtuDistributionData = field("distribution_data", "XingtuDistributionData", required=True)
    second_distribution: list[XingtuSecondDistribution] = field(
        "second_distribution", "XingtuSecondDistribution[]", required=True
    )
