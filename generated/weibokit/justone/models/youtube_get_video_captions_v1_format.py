# Do not edit: `make generate` writes this file from specs/justone.

from typing import Literal

YoutubeGetVideoCaptionsV1Format = Literal["json3", "srt", "txt", "xml"]

YOUTUBE_GET_VIDEO_CAPTIONS_V1_FORMAT_VALUES: set[YoutubeGetVideoCaptionsV1Format] = {
    "json3",
    "srt",
    "txt",
    "xml",
}


def check_youtube_get_video_captions_v1_format(value: str) -> YoutubeGetVideoCaptionsV1Format:
    if value in YOUTUBE_GET_VIDEO_CAPTIONS_V1_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOUTUBE_GET_VIDEO_CAPTIONS_V1_FORMAT_VALUES!r}")
