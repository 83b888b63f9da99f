# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileBasicUpdateBodyGender = Literal["f", "m"]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_GENDER_VALUES: set[AccountProfileBasicUpdateBodyGender] = {
    "f",
    "m",
}


def check_account_profile_basic_update_body_gender(value: str) -> AccountProfileBasicUpdateBodyGender:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_GENDER_VALUES!r}")
