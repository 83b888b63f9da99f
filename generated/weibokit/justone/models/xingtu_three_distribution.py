# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_distribution_data import XingtuDistributionData


class XingtuThreeDistribution(Model):
    """An item of `three_distribution` of XingtuSecondDistribution.

    Attributes:
        distribution_data: What is in `distribution_data` of XingtuVideoTouch.
    """

    distribution_data: XingtuDistributionData = field("distribution_data", "XingtuDistributionData", required=True)
