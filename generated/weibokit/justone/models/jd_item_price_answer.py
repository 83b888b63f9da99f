# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_price import JdPrice


class JdItemPriceAnswer(Model):
    """What the response holds, in JdItemPriceResult.

    Attributes:
        data: What the response holds.
    """

    data: list[JdPrice] = field("data", "JdPrice[]", required=True)
