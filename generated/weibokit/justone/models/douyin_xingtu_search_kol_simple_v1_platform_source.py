# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuSearchKolSimpleV1PlatformSource = Literal["_1", "_2", "_3"]

DOUYIN_XINGTU_SEARCH_KOL_SIMPLE_V1_PLATFORM_SOURCE_VALUES: set[DouyinXingtuSearchKolSimpleV1PlatformSource] = {
    "_1",
    "_2",
    "_3",
}


def check_douyin_xingtu_search_kol_simple_v1_platform_source(value: str) -> DouyinXingtuSearchKolSimpleV1PlatformSource:
    if value in DOUYIN_XINGTU_SEARCH_KOL_SIMPLE_V1_PLATFORM_SOURCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_SEARCH_KOL_SIMPLE_V1_PLATFORM_SOURCE_VALUES!r}"
    )
