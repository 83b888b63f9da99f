# Do not edit: `make generate` writes this file from specs/weibo_v2.

from typing import Literal

Oauth2AuthorizeLanguage = Literal["en"]

OAUTH_2_AUTHORIZE_LANGUAGE_VALUES: set[Oauth2AuthorizeLanguage] = {
    "en",
}


def check_oauth_2_authorize_language(value: str) -> Oauth2AuthorizeLanguage:
    if value in OAUTH_2_AUTHORIZE_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OAUTH_2_AUTHORIZE_LANGUAGE_VALUES!r}")
