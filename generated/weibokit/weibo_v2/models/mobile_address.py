# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class MobileAddress(Model):
    """The address of a position; what else it may hold is not shown.

    Attributes:
        city: Code of the city.
        province: Code of the province.
    """

    city: str = field("city", "str")
    province: str = field("province", "str")
