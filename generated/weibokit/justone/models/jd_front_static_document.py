# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_price_floor import JdPriceFloor


class JdFrontStaticDocument(Model):
    """What is in `frontStaticDocument` of JdItemDetail.

    Attributes:
        price_floor: What is in `priceFloor` of JdFrontStaticDocument.
    """

    observer_configs_dom_id: list[str] = field("observerConfigsDomId", "str[]", required=True)
    price_floor: JdPriceFloor = field("priceFloor", "JdPriceFloor", required=True)
