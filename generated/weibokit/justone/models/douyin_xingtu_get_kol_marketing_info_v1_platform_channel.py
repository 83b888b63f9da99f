# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGetKolMarketingInfoV1PlatformChannel = Literal["_1", "_10"]

DOUYIN_XINGTU_GET_KOL_MARKETING_INFO_V1_PLATFORM_CHANNEL_VALUES: set[
    DouyinXingtuGetKolMarketingInfoV1PlatformChannel
] = {
    "_1",
    "_10",
}


def check_douyin_xingtu_get_kol_marketing_info_v1_platform_channel(
    value: str,
) -> DouyinXingtuGetKolMarketingInfoV1PlatformChannel:
    if value in DOUYIN_XINGTU_GET_KOL_MARKETING_INFO_V1_PLATFORM_CHANNEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_MARKETING_INFO_V1_PLATFORM_CHANNEL_VALUES!r}"
    )
