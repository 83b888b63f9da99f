# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

XiaohongshuGetTopicNoteListV1Sort = Literal["hot", "time"]

XIAOHONGSHU_GET_TOPIC_NOTE_LIST_V1_SORT_VALUES: set[XiaohongshuGetTopicNoteListV1Sort] = {
    "hot",
    "time",
}


def check_xiaohongshu_get_topic_note_list_v1_sort(value: str) -> XiaohongshuGetTopicNoteListV1Sort:
    if value in XIAOHONGSHU_GET_TOPIC_NOTE_LIST_V1_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {XIAOHONGSHU_GET_TOPIC_NOTE_LIST_V1_SORT_VALUES!r}")
