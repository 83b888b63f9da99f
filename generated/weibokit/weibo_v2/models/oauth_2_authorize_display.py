# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

Oauth2AuthorizeDisplay = Literal["apponweibo", "client", "default", "mobile", "wap"]

OAUTH_2_AUTHORIZE_DISPLAY_VALUES: set[Oauth2AuthorizeDisplay] = {
    "apponweibo",
    "client",
    "default",
    "mobile",
    "wap",
}


def check_oauth_2_authorize_display(value: str) -> Oauth2AuthorizeDisplay:
    if value in OAUTH_2_AUTHORIZE_DISPLAY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_2_AUTHORIZE_DISPLAY_VALUES!r}")
