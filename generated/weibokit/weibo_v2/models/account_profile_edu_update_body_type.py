# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileEduUpdateBodyType = Literal[1, 2, 3, 4, 5]

ACCOUNT_PROFILE_EDU_UPDATE_BODY_TYPE_VALUES: set[AccountProfileEduUpdateBodyType] = {
    1,
    2,
    3,
    4,
    5,
}


def check_account_profile_edu_update_body_type(value: int) -> AccountProfileEduUpdateBodyType:
    if value in ACCOUNT_PROFILE_EDU_UPDATE_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_EDU_UPDATE_BODY_TYPE_VALUES!r}")
