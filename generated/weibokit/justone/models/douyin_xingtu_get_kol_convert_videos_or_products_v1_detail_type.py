# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGetKolConvertVideosOrProductsV1DetailType = Literal["_1", "_2"]

DOUYIN_XINGTU_GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES: set[
    DouyinXingtuGetKolConvertVideosOrProductsV1DetailType
] = {
    "_1",
    "_2",
}


def check_douyin_xingtu_get_kol_convert_videos_or_products_v1_detail_type(
    value: str,
) -> DouyinXingtuGetKolConvertVideosOrProductsV1DetailType:
    if value in DOUYIN_XINGTU_GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_CONVERT_VIDEOS_OR_PRODUCTS_V1_DETAIL_TYPE_VALUES!r}"
    )
