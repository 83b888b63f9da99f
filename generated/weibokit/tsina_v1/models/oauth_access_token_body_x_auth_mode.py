# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

OauthAccessTokenBodyXAuthMode = Literal["client_auth"]

OAUTH_ACCESS_TOKEN_BODY_X_AUTH_MODE_VALUES: set[OauthAccessTokenBodyXAuthMode] = {
    "client_auth",
}


def check_oauth_access_token_body_x_auth_mode(value: str) -> OauthAccessTokenBodyXAuthMode:
    if value in OAUTH_ACCESS_TOKEN_BODY_X_AUTH_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_ACCESS_TOKEN_BODY_X_AUTH_MODE_VALUES!r}")
