# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

DouyinXingtuGetKolFansDistributionV1FansType = Literal["_1", "_5"]

DOUYIN_XINGTU_GET_KOL_FANS_DISTRIBUTION_V1_FANS_TYPE_VALUES: set[DouyinXingtuGetKolFansDistributionV1FansType] = {
    "_1",
    "_5",
}


def check_douyin_xingtu_get_kol_fans_distribution_v1_fans_type(
    value: str,
) -> DouyinXingtuGetKolFansDistributionV1FansType:
    if value in DOUYIN_XINGTU_GET_KOL_FANS_DISTRIBUTION_V1_FANS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DOUYIN_XINGTU_GET_KOL_FANS_DISTRIBUTION_V1_FANS_TYPE_VALUES!r}"
    )
