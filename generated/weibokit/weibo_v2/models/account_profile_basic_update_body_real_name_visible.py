# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileBasicUpdateBodyRealNameVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_REAL_NAME_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyRealNameVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_real_name_visible(
    value: int,
) -> AccountProfileBasicUpdateBodyRealNameVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_REAL_NAME_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_REAL_NAME_VISIBLE_VALUES!r}"
    )
