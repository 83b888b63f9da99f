# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileBasicUpdateBodyUrlVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_URL_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyUrlVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_url_visible(value: int) -> AccountProfileBasicUpdateBodyUrlVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_URL_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_URL_VISIBLE_VALUES!r}"
    )
