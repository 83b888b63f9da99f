# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPlusPrice(Model):
    """What is in `JD` of JdRealPriceExt.

    Attributes:
        discount_rate: Rate of the discount.
    """

    discount: str = field("discount", "str", required=True)
    discount_rate: float = field("discountRate", "float", required=True)
    end_time: int = field("endTime", "int", required=True)
    limit: bool = field("limit", "bool", required=True)
    overlying: bool = field("overlying", "bool", required=True)
    pid: int = field("pid", "int", required=True)
