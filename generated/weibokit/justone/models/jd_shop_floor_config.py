# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdShopFloorConfig(Model):
    """What is in `shopFloorConfig` of JdShopFloor.

    Attributes:
        enable: Whether it is on.
        shop_label: Label of the shop.
        shop_type: Type of the shop.
    """

    buttons: list[Any] = field("buttons", "[]", required=True)
    cover_arrow: str = field("coverArrow", "str", required=True)
    cover_bg: str = field("coverBg", "str", required=True)
    cover_guid: str = field("coverGuid", "str", required=True)
    cover_logo: str = field("coverLogo", "str", required=True)
    cover_slogan: str = field("coverSlogan", "str", required=True)
    cover_spacer: str = field("coverSpacer", "str", required=True)
    cover_to_url: str = field("coverToUrl", "str", required=True)
    enable: bool = field("enable", "bool", required=True)
    floor_bg: str = field("floorBg", "str", required=True)
    floor_logo: str = field("floorLogo", "str", required=True)
    floor_slogan: str = field("floorSlogan", "str", required=True)
    floor_to_url: str = field("floorToUrl", "str", required=True)
    shop_bottom_to_url: str = field("shopBottomToUrl", "str", required=True)
    shop_label: str = field("shopLabel", "str", required=True)
    shop_type: str = field("shopType", "str", required=True)
    shop_type_desc: str = field("shopTypeDesc", "str", required=True)
