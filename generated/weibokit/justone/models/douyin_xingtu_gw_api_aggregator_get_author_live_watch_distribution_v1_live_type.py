# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType = Literal["ALL", "ECOMMERCE", "GAME", "OTHER"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_TYPE_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType
] = {
    "ALL",
    "ECOMMERCE",
    "GAME",
    "OTHER",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_live_watch_distribution_v1_live_type(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorLiveWatchDistributionV1LiveType:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_LIVE_WATCH_DISTRIBUTION_V1_LIVE_TYPE_VALUES!r}"
    )
