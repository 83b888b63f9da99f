# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

AccountUpdatePrivacyBodyMobile = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_MOBILE_VALUES: set[AccountUpdatePrivacyBodyMobile] = {
    0,
    1,
}


def check_account_update_privacy_body_mobile(value: int) -> AccountUpdatePrivacyBodyMobile:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_MOBILE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_MOBILE_VALUES!r}")
