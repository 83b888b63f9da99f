# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

WeixinGetArticleDetailV3Mode = Literal["RICH_TEXT", "TEXT"]

WEIXIN_GET_ARTICLE_DETAIL_V3_MODE_VALUES: set[WeixinGetArticleDetailV3Mode] = {
    "RICH_TEXT",
    "TEXT",
}


def check_weixin_get_article_detail_v3_mode(value: str) -> WeixinGetArticleDetailV3Mode:
    if value in WEIXIN_GET_ARTICLE_DETAIL_V3_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIXIN_GET_ARTICLE_DETAIL_V3_MODE_VALUES!r}")
