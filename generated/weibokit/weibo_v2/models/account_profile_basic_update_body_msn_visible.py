# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileBasicUpdateBodyMsnVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_MSN_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyMsnVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_msn_visible(value: int) -> AccountProfileBasicUpdateBodyMsnVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_MSN_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_MSN_VISIBLE_VALUES!r}"
    )
