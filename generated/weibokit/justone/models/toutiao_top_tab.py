# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoTopTab(Model):
    """An item of `top_tab` of ToutiaoUserDetailData.

    Attributes:
        is_default: Whether it is the default.
        total_count: How many there are in all.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
    """

    disable_common_params: bool = field("disable_common_params", "bool", required=True)
    is_default: bool = field("is_default", "bool", required=True)
    is_native: bool = field("is_native", "bool", required=True)
    load_count: int = field("load_count", "int", required=True)
    pseries_card_count: int = field("pseries_card_count", "int", required=True)
    pseries_card_info: str = field("pseries_card_info", "str", required=True)
    show_name: str = field("show_name", "str", required=True)
    total_count: int = field("total_count", "int", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
