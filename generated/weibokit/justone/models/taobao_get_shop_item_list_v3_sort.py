# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TaobaoGetShopItemListV3Sort = Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"]

TAOBAO_GET_SHOP_ITEM_LIST_V3_SORT_VALUES: set[TaobaoGetShopItemListV3Sort] = {
    "_bid",
    "bid",
    "coefp",
    "hotsell",
    "oldstarts",
}


def check_taobao_get_shop_item_list_v3_sort(value: str) -> TaobaoGetShopItemListV3Sort:
    if value in TAOBAO_GET_SHOP_ITEM_LIST_V3_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_GET_SHOP_ITEM_LIST_V3_SORT_VALUES!r}")
