# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_RANGE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_commerce_seed_base_info_v1_range(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorCommerceSeedBaseInfoV1Range:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_COMMERCE_SEED_BASE_INFO_V1_RANGE_VALUES!r}"
    )
