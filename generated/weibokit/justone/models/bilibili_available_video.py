# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_available_video_item import BilibiliAvailableVideoItem


class BilibiliAvailableVideo(Model):
    """An item of `availableVideoList` of BilibiliVideoDetail.

    Attributes:
        aid: Id of the video (AV number).
        bvid: Id of the video (BV number).
        cover: The cover picture.
        list_: Items of the list.
        redirect_url: Address that it leads to.
        title: Title.
    """

    aid: int = field("aid", "int", required=True)
    bvid: str = field("bvid", "str", required=True)
    cid: int = field("cid", "int", required=True)
    cover: str = field("cover", "str", required=True)
    is_lesson_video: bool = field("is_lesson_video", "bool", required=True)
    list_: list[BilibiliAvailableVideoItem] = field("list", "BilibiliAvailableVideoItem[]", required=True)
    redirect_url: str = field("redirect_url", "str", required=True)
    title: str = field("title", "str", required=True)
    upid: int = field("upid", "int", required=True)
