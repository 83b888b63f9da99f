# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_distribution_data import PugongyingDistributionData


class PugongyingAgeDistribution(Model):
    """An item of `ageDistribution` of PugongyingFansPortrait.

    Attributes:
        distribution_data: What is in `distribution_data` of PugongyingAgeDistribution.
    """

    distribution_data: PugongyingDistributionData = field(
        "distribution_data", "PugongyingDistributionData", required=True
    )
