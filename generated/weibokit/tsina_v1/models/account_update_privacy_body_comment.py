# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdatePrivacyBodyComment = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES: set[AccountUpdatePrivacyBodyComment] = {
    0,
    1,
}


def check_account_update_privacy_body_comment(value: int) -> AccountUpdatePrivacyBodyComment:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_COMMENT_VALUES!r}")
