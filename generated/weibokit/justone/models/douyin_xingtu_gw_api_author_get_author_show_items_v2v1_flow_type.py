# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType = Literal["EXCLUDE", "INCLUDE"]

DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_FLOW_TYPE_VALUES: set[
    DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType
] = {
    "EXCLUDE",
    "INCLUDE",
}


def check_douyin_xingtu_gw_api_author_get_author_show_items_v2v1_flow_type(
    value: str,
) -> DouyinXingtuGwApiAuthorGetAuthorShowItemsV2V1FlowType:
    if value in DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_FLOW_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AUTHOR_GET_AUTHOR_SHOW_ITEMS_V2V1_FLOW_TYPE_VALUES!r}"
    )
