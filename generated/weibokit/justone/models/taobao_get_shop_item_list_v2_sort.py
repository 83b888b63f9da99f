# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TaobaoGetShopItemListV2Sort = Literal["_bid", "bid", "coefp", "hotsell", "oldstarts"]

TAOBAO_GET_SHOP_ITEM_LIST_V2_SORT_VALUES: set[TaobaoGetShopItemListV2Sort] = {
    "_bid",
    "bid",
    "coefp",
    "hotsell",
    "oldstarts",
}


def check_taobao_get_shop_item_list_v2_sort(value: str) -> TaobaoGetShopItemListV2Sort:
    if value in TAOBAO_GET_SHOP_ITEM_LIST_V2_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_GET_SHOP_ITEM_LIST_V2_SORT_VALUES!r}")
