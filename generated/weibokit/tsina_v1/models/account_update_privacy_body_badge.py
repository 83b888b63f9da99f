# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdatePrivacyBodyBadge = Literal[-1, 0]

ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES: set[AccountUpdatePrivacyBodyBadge] = {
    -1,
    0,
}


def check_account_update_privacy_body_badge(value: int) -> AccountUpdatePrivacyBodyBadge:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_BADGE_VALUES!r}")
