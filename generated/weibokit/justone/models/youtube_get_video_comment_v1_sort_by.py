# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

YoutubeGetVideoCommentV1SortBy = Literal["newest", "top"]

YOUTUBE_GET_VIDEO_COMMENT_V1_SORT_BY_VALUES: set[YoutubeGetVideoCommentV1SortBy] = {
    "newest",
    "top",
}


def check_youtube_get_video_comment_v1_sort_by(value: str) -> YoutubeGetVideoCommentV1SortBy:
    if value in YOUTUBE_GET_VIDEO_COMMENT_V1_SORT_BY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_GET_VIDEO_COMMENT_V1_SORT_BY_VALUES!r}")
