# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoTrackParam(Model):
    """What is in `trackParams` of TaobaoItemDetailParam.

    Attributes:
        brand_id: Id of the brand.
        category_id: Id of the category.
    """

    bc_type: str = field("BC_type", "str", required=True)
    brand_id: str = field("brandId", "str", required=True)
    category_id: str = field("categoryId", "str", required=True)
