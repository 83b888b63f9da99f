# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType = Literal["DIE_HARD_FAN", "FAN"]

DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1_AUTHOR_TYPE_VALUES: set[
    DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType
] = {
    "DIE_HARD_FAN",
    "FAN",
}


def check_douyin_xingtu_gw_api_data_sp_get_author_fans_distribution_v1_author_type(
    value: str,
) -> DouyinXingtuGwApiDataSpGetAuthorFansDistributionV1AuthorType:
    if value in DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1_AUTHOR_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_DATA_SP_GET_AUTHOR_FANS_DISTRIBUTION_V1_AUTHOR_TYPE_VALUES!r}"
    )
