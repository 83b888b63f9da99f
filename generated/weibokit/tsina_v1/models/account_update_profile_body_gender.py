# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdateProfileBodyGender = Literal["f", "m"]

ACCOUNT_UPDATE_PROFILE_BODY_GENDER_VALUES: set[AccountUpdateProfileBodyGender] = {
    "f",
    "m",
}


def check_account_update_profile_body_gender(value: str) -> AccountUpdateProfileBodyGender:
    if value in ACCOUNT_UPDATE_PROFILE_BODY_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PROFILE_BODY_GENDER_VALUES!r}")
