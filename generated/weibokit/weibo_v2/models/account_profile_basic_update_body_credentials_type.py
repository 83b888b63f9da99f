# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountProfileBasicUpdateBodyCredentialsType = Literal[1, 2, 3, 4]

ACCOUNT_PROFILE_BASIC_UPDATE_BODY_CREDENTIALS_TYPE_VALUES: set[AccountProfileBasicUpdateBodyCredentialsType] = {
    1,
    2,
    3,
    4,
}


def check_account_profile_basic_update_body_credentials_type(
    value: int,
) -> AccountProfileBasicUpdateBodyCredentialsType:
    if value in ACCOUNT_PROFILE_BASIC_UPDATE_BODY_CREDENTIALS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_PROFILE_BASIC_UPDATE_BODY_CREDENTIALS_TYPE_VALUES!r}"
    )
