# Do not edit: `make generate` writes this file from specs/tsina_v1.

from typing import Literal

OauthAuthorizeDisplay = Literal["page", "popup", "wap", "wap1.2", "wap2.0"]

OAUTH_AUTHORIZE_DISPLAY_VALUES: set[OauthAuthorizeDisplay] = {
    "page",
    "popup",
    "wap",
    "wap1.2",
    "wap2.0",
}


def check_oauth_authorize_display(value: str) -> OauthAuthorizeDisplay:
    if value in OAUTH_AUTHORIZE_DISPLAY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_AUTHORIZE_DISPLAY_VALUES!r}")
