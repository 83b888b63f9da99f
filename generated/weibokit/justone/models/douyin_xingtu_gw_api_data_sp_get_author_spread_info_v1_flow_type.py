# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType = Literal["EXCLUDE", "INCLUDE"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_FLOW_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType
] = {
    "EXCLUDE",
    "INCLUDE",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_flow_type(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1FlowType:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_FLOW_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_FLOW_TYPE_VALUES!r}"
    )
