# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

WeixinSearchArticleHotV1Category = Literal[
    "AGRICULTURE",
    "ALL",
    "ANIMATION",
    "ASTROLOGY",
    "AUTOMOTIVE",
    "COMPREHENSIVE",
    "CULTURE",
    "CURRENT_AFFAIRS",
    "EDUCATION",
    "ELDERLY_CARE",
    "EMOTION",
    "ENTERTAINMENT",
    "FASHION",
    "FINANCE",
    "FOOD",
    "GAMES",
    "HEALTH",
    "HISTORY",
    "HOME",
    "HUMOR",
    "INTERNATIONAL",
    "MILITARY",
    "MUSIC",
    "PARENTING",
    "PETS",
    "SOCIETY",
    "SPORTS",
    "TECHNOLOGY",
    "TRAVEL",
    "UNCATEGORIZED",
    "WORKPLACE",
]

WEIXIN_SEARCH_ARTICLE_HOT_V1_CATEGORY_VALUES: set[WeixinSearchArticleHotV1Category] = {
    "AGRICULTURE",
    "ALL",
    "ANIMATION",
    "ASTROLOGY",
    "AUTOMOTIVE",
    "COMPREHENSIVE",
    "CULTURE",
    "CURRENT_AFFAIRS",
    "EDUCATION",
    "ELDERLY_CARE",
    "EMOTION",
    "ENTERTAINMENT",
    "FASHION",
    "FINANCE",
    "FOOD",
    "GAMES",
    "HEALTH",
    "HISTORY",
    "HOME",
    "HUMOR",
    "INTERNATIONAL",
    "MILITARY",
    "MUSIC",
    "PARENTING",
    "PETS",
    "SOCIETY",
    "SPORTS",
    "TECHNOLOGY",
    "TRAVEL",
    "UNCATEGORIZED",
    "WORKPLACE",
}


def check_weixin_search_article_hot_v1_category(value: str) -> WeixinSearchArticleHotV1Category:
    if value in WEIXIN_SEARCH_ARTICLE_HOT_V1_CATEGORY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEIXIN_SEARCH_ARTICLE_HOT_V1_CATEGORY_VALUES!r}")
