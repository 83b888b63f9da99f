# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType = Literal["EXCLUDE", "INCLUDE"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_FLOW_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType
] = {
    "EXCLUDE",
    "INCLUDE",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_live_statistics_v1_flow_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorLiveStatisticsV1FlowType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_FLOW_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_STATISTICS_V1_FLOW_TYPE_VALUES!r}"
    )
