# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

TaobaoGetShopItemListV1Sort = Literal["_default", "_sale"]

TAOBAO_GET_SHOP_ITEM_LIST_V1_SORT_VALUES: set[TaobaoGetShopItemListV1Sort] = {
    "_default",
    "_sale",
}


def check_taobao_get_shop_item_list_v1_sort(value: str) -> TaobaoGetShopItemListV1Sort:
    if value in TAOBAO_GET_SHOP_ITEM_LIST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAOBAO_GET_SHOP_ITEM_LIST_V1_SORT_VALUES!r}")
