# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

ZhihuSearchV1ShowAllTopics = Literal["FALSE", "TRUE"]

ZHIHU_SEARCH_V1_SHOW_ALL_TOPICS_VALUES: set[ZhihuSearchV1ShowAllTopics] = {
    "FALSE",
    "TRUE",
}


def check_zhihu_search_v1_show_all_topics(value: str) -> ZhihuSearchV1ShowAllTopics:
    if value in ZHIHU_SEARCH_V1_SHOW_ALL_TOPICS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ZHIHU_SEARCH_V1_SHOW_ALL_TOPICS_VALUES!r}")
