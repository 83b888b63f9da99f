# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType = Literal["FANS_INCREASE", "FANS_TOTAL"]

XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_INCREASE_TYPE_VALUES: set[
    XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType
] = {
    "FANS_INCREASE",
    "FANS_TOTAL",
}


def check_xiaohongshu_pgy_api_solar_kol_data_user_id_fans_overall_new_history_v1_increase_type(
    value: str,
) -> XiaohongshuPgyApiSolarKolDataUserIdFansOverallNewHistoryV1IncreaseType:
    if value in XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_INCREASE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_PGY_API_SOLAR_KOL_DATA_USER_ID_FANS_OVERALL_NEW_HISTORY_V1_INCREASE_TYPE_VALUES!r}"
    )
