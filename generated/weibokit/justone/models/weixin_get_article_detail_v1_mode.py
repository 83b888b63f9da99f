# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

WeixinGetArticleDetailV1Mode = Literal["RICH_TEXT", "TEXT"]

WEIXIN_GET_ARTICLE_DETAIL_V1_MODE_VALUES: set[WeixinGetArticleDetailV1Mode] = {
    "RICH_TEXT",
    "TEXT",
}


def check_weixin_get_article_detail_v1_mode(value: str) -> WeixinGetArticleDetailV1Mode:
    if value in WEIXIN_GET_ARTICLE_DETAIL_V1_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIXIN_GET_ARTICLE_DETAIL_V1_MODE_VALUES!r}")
