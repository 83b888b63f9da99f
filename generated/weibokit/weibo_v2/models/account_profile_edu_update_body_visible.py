# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileEduUpdateBodyVisible = Literal[0, 1, 2]

ACCOUNT_PROFILE_EDU_UPDATE_BODY_VISIBLE_VALUES: set[AccountProfileEduUpdateBodyVisible] = {
    0,
    1,
    2,
}


def check_account_profile_edu_update_body_visible(value: int) -> AccountProfileEduUpdateBodyVisible:
    if value in ACCOUNT_PROFILE_EDU_UPDATE_BODY_VISIBLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_EDU_UPDATE_BODY_VISIBLE_VALUES!r}")
