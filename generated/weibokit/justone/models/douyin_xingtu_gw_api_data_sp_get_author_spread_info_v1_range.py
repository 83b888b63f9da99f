# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_RANGE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_range(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Range:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_RANGE_VALUES!r}"
    )
