# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

AccountUpdatePrivacyBodyGeo = Literal[0, 1]

ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES: set[AccountUpdatePrivacyBodyGeo] = {
    0,
    1,
}


def check_account_update_privacy_body_geo(value: int) -> AccountUpdatePrivacyBodyGeo:
    if value in ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_UPDATE_PRIVACY_BODY_GEO_VALUES!r}")
