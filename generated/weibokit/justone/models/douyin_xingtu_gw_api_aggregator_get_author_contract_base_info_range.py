# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO_RANGE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_contract_base_info_range(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorContractBaseInfoRange:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO_RANGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_CONTRACT_BASE_INFO_RANGE_VALUES!r}"
    )
