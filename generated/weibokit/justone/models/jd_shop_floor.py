# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .jd_shop_floor_config import JdShopFloorConfig


class JdShopFloor(Answer):
    """An object of a response."""

    shop_floor_config: JdShopFloorConfig = field("shopFloorConfig", "JdShopFloorConfig", required=True)
