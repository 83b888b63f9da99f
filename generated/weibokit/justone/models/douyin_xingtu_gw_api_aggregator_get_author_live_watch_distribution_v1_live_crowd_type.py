# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType = Literal["AUDIENCE", "FANS"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_CROWD_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType
] = {
    "AUDIENCE",
    "FANS",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_crowd_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveCrowdType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_CROWD_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_CROWD_TYPE_VALUES!r}"
    )
