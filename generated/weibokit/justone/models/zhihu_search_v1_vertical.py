# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ZhihuSearchV1Vertical = Literal["answer", "article", "zvideo"]

ZHIHU_SEARCH_V1_VERTICAL_VALUES: set[ZhihuSearchV1Vertical] = {
    "answer",
    "article",
    "zvideo",
}


def check_zhihu_search_v1_vertical(value: str) -> ZhihuSearchV1Vertical:
    if value in ZHIHU_SEARCH_V1_VERTICAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_SEARCH_V1_VERTICAL_VALUES!r}")
