# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileBasicUpdateBodyQqVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_QQ_VISIBLE_VALUES: set[AccountProfileBasicUpdateBodyQqVisible] = {
    0,
    1,
    2,
}


def check_account_profile_basic_update_body_qq_visible(value: int) -> AccountProfileBasicUpdateBodyQqVisible:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_QQ_VISIBLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_QQ_VISIBLE_VALUES!r}"
    )
