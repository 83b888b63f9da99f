# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_age_distribution import PugongyingAgeDistribution


class PugongyingFansPortrait(Model):
    """What is in `fansPortrait` of PugongyingKolFansPortrait."""

    age_distribution: list[PugongyingAgeDistribution] = field(
        "ageDistribution", "PugongyingAgeDistribution[]", required=True
    )
    city_distribution: list[PugongyingAgeDistribution] = field(
        "cityDistribution", "PugongyingAgeDistribution[]", required=True
    )
    gender_distribution: list[PugongyingAgeDistribution] = field(
        "genderDistribution", "PugongyingAgeDistribution[]", required=True
    )
    interest_distribution: list[PugongyingAgeDistribution] = field(
        "interestDistribution", "PugongyingAgeDistribution[]", required=True
    )
    province_distribution: list[PugongyingAgeDistribution] = field(
        "provinceDistribution", "PugongyingAgeDistribution[]", required=True
    )
