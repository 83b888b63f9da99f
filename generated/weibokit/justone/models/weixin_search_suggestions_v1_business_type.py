# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

WeixinSearchSuggestionsV1BusinessType = Literal[
    "ACCOUNT",
    "ALL",
    "ARTICLE",
    "AUDIO",
    "BOOK",
    "CHANNEL",
    "EMOJI",
    "ENCYCLOPEDIA",
    "LIVE",
    "MINI_PROGRAM",
    "MOMENTS",
    "NEWS",
    "WECHAT_INDEX",
]

WEIXIN_SEARCH_SUGGESTIONS_V1_BUSINESS_TYPE_VALUES: set[WeixinSearchSuggestionsV1BusinessType] = {
    "ACCOUNT",
    "ALL",
    "ARTICLE",
    "AUDIO",
    "BOOK",
    "CHANNEL",
    "EMOJI",
    "ENCYCLOPEDIA",
    "LIVE",
    "MINI_PROGRAM",
    "MOMENTS",
    "NEWS",
    "WECHAT_INDEX",
}


def check_weixin_search_suggestions_v1_business_type(value: str) -> WeixinSearchSuggestionsV1BusinessType:
    if value in WEIXIN_SEARCH_SUGGESTIONS_V1_BUSINESS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEIXIN_SEARCH_SUGGESTIONS_V1_BUSINESS_TYPE_VALUES!r}"
    )
