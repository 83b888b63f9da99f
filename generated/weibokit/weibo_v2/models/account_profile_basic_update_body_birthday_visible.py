# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileBasicUpdateBodyBirthdayVisible = Literal[0, 1, 2, 3]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_BIRTHDAY_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyBirthdayVisible] = {
    0,
    1,
    2,
    3,
}


def check_account_profile_basic_update_body_birthday_visible(
    value: int,
) -> AccountProfileBasicUpdateBodyBirthdayVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_BIRTHDAY_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_BIRTHDAY_VISIBLE_VALUES!r}"
    )
