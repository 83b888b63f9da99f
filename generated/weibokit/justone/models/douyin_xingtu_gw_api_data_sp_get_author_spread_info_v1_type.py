# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type = Literal["PERSONAL_VIDEO", "XINTU_VIDEO"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type
] = {
    "PERSONAL_VIDEO",
    "XINTU_VIDEO",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_spread_info_v1_type(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorSpreadInfoV1Type:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_SPREAD_INFO_V1_TYPE_VALUES!r}"
    )
