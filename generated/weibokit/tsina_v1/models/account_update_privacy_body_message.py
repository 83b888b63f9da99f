# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdatePrivacyBodyMessage = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_MESSAGE_VALUES: set[AccountUpdatePrivacyBodyMessage] = {
    0,
    1,
}


def check_account_update_privacy_body_message(value: int) -> AccountUpdatePrivacyBodyMessage:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_MESSAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_MESSAGE_VALUES!r}")
