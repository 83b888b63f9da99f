# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

WeixinChannelsSearchVideoV1BodyPublishTimeType = Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"]

WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_PUBLISH_TIME_TYPE_VALUES: set[WeixinChannelsSearchVideoV1BodyPublishTimeType] = {
    "ALL",
    "HALF_YEAR",
    "ONE_DAY",
    "SEVEN_DAYS",
}


def check_weixin_channels_search_video_v1_body_publish_time_type(
    value: str,
) -> WeixinChannelsSearchVideoV1BodyPublishTimeType:
    if value in WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_PUBLISH_TIME_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEIXIN_CHANNELS_SEARCH_VIDEO_V1_BODY_PUBLISH_TIME_TYPE_VALUES!r}"
    )
