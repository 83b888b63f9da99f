# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoBrand(Model):
    """An item of `brandList` of TaobaoModel.

    Attributes:
        brand_id: Id of the brand.
        brand_name: Name of the brand.
        count: How many there are.
    """

    brand_id: int = field("brandId", "int", required=True)
    brand_name: str = field("brandName", "str", required=True)
    count: int = field("count", "int", required=True)
