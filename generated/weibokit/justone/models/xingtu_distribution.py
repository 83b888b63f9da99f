# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_kol_audience_distribution import XingtuKolAudienceDistribution


class XingtuDistribution(Model):
    """An item of `distributions` of XingtuDistributionPage.

    Attributes:
        description: Description.
        image: The picture, or its address.
        origin_type: Type of the original.
        type_: What sort of thing it is, as the source writes it.
    """

    description: str = field("description", "str", required=True)
    distribution_list: list[XingtuKolAudienceDistribution] = field(
        "distribution_list", "XingtuKolAudienceDistribution[]", required=True
    )
    image: list[str] = field("image", "str[]", required=True)
    origin_type: int = field("origin_type", "int", required=True)
    type_: int = field("type", "int", required=True)
    type_display: str = field("type_display", "str", required=True)
