# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType = Literal["ALL", "HOT", "ORDER", "PERSON"]

QQ_HUXUAN_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1_VIDEO_TYPE_VALUES: set[
    QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType
] = {
    "ALL",
    "HOT",
    "ORDER",
    "PERSON",
}


def check_qq_huxuan_cgi_bin_advertiser_finder_publisher_get_finder_video_show_v1_video_type(
    value: str,
) -> QqHuxuanCgiBinAdvertiserFinderPublisherGetFinderVideoShowV1VideoType:
    if value in QQ_HUXUAN_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1_VIDEO_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QQ_HUXUAN_CGI_BIN_ADVERTISER_FINDER_PUBLISHER_GET_FINDER_VIDEO_SHOW_V1_VIDEO_TYPE_VALUES!r}"
    )
