# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingDistributionData(Model):
    """What is in `distribution_data` of PugongyingAgeDistribution.

    Attributes:
        name: Name.
    """

    cnt: int = field("cnt", "int", required=True)
    name: str = field("name", "str", required=True)
