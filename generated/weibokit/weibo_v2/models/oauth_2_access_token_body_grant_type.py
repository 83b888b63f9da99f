# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

Oauth2AccessTokenBodyGrantType = Literal["authorization_code", "password", "refresh_token"]

OAUTH_2_ACCESS_TOKEN_BODY_GRANT_TYPE_VALUES: set[Oauth2AccessTokenBodyGrantType] = {
    "authorization_code",
    "password",
    "refresh_token",
}


def check_oauth_2_access_token_body_grant_type(value: str) -> Oauth2AccessTokenBodyGrantType:
    if value in OAUTH_2_ACCESS_TOKEN_BODY_GRANT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_2_ACCESS_TOKEN_BODY_GRANT_TYPE_VALUES!r}")
