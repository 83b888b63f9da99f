# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_shop_floor_config import JdShopFloorConfig


class JdShopFloor(Model):
    """What is in `shopFloor` of JdItemDetail.

    Attributes:
        shop_floor_config: What is in `shopFloorConfig` of JdShopFloor.
    """

    shop_floor_config: JdShopFloorConfig = field("shopFloorConfig", "JdShopFloorConfig", required=True)
