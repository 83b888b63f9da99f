# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdatePrivacyBodyRealname = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_REALNAME_VALUES: set[AccountUpdatePrivacyBodyRealname] = {
    0,
    1,
}


def check_account_update_privacy_body_realname(value: int) -> AccountUpdatePrivacyBodyRealname:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_REALNAME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_REALNAME_VALUES!r}")
