# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period = Literal["DAY_30", "DAY_90"]

DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1_PERIOD_VALUES: set[
    DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period
] = {
    "DAY_30",
    "DAY_90",
}


def check_douyin_xingtu_gw_api_aggregator_get_author_order_experience_v1_period(
    value: str,
) -> DouyinXingtuGwApiAggregatorGetAuthorOrderExperienceV1Period:
    if value in DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1_PERIOD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GW_API_AGGREGATOR_GET_AUTHOR_ORDER_EXPERIENCE_V1_PERIOD_VALUES!r}"
    )
