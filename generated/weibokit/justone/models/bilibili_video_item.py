# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_cursor_attr import BilibiliCursorAttr
    from .bilibili_three_point import BilibiliThreePoint


class BilibiliVideoItem(Model):
    """A video in the list of a user's videos.

    Attributes:
        bvid: Id of the video (BV number).
        cover: The cover picture.
        cover_icon: Icon of the cover, or its address.
        ctime: When it was created.
        cursor_attr: What is in `cursor_attr` of BilibiliVideoItem.
        duration: How long it lasts.
        length: How long it is.
        state: State, as the source writes it.
        sub_title_icon: Icon of the reply title, or its address.
        subtitle: Line below the title.
        title: Title.
        uri: Address or path.
        videos: Videos.
    """

    author: str = field("author", "str", required=True)
    bvid: str = field("bvid", "str", required=True)
    cover: str = field("cover", "str", required=True)
    cover_icon: str = field("cover_icon", "str", required=True)
    cover_left_icon: str = field("cover_left_icon", "str", required=True)
    cover_left_text: str = field("cover_left_text", "str", required=True)
    ctime: int = field("ctime", "int", required=True)
    cursor_attr: BilibiliCursorAttr = field("cursor_attr", "BilibiliCursorAttr", required=True)
    danmaku: int = field("danmaku", "int", required=True)
    duration: int = field("duration", "int", required=True)
    first_cid: int = field("first_cid", "int", required=True)
    goto: str = field("goto", "str", required=True)
    icon_type: int = field("icon_type", "int", required=True)
    is_cooperation: bool = field("is_cooperation", "bool", required=True)
    is_fold: bool = field("is_fold", "bool", required=True)
    is_live_playback: bool = field("is_live_playback", "bool", required=True)
    is_oneself: bool = field("is_oneself", "bool", required=True)
    is_pgc: bool = field("is_pgc", "bool", required=True)
    is_popular: bool = field("is_popular", "bool", required=True)
    is_pugv: bool = field("is_pugv", "bool", required=True)
    is_steins: bool = field("is_steins", "bool", required=True)
    is_ugcpay: bool = field("is_ugcpay", "bool", required=True)
    length: str = field("length", "str", required=True)
    param: str = field("param", "str", required=True)
    play: int = field("play", "int", required=True)
    publish_time_text: str = field("publish_time_text", "str", required=True)
    state: bool = field("state", "bool", required=True)
    sub_title_icon: str = field("sub_title_icon", "str", required=True)
    subtitle: str = field("subtitle", "str", required=True)
    three_point: list[BilibiliThreePoint] = field("three_point", "BilibiliThreePoint[]", required=True)
    title: str = field("title", "str", required=True)
    tname: str = field("tname", "str", required=True)
    translate_status: str = field("translate_status", "str", required=True)
    translated_title: str = field("translated_title", "str", required=True)
    ugc_pay: int = field("ugc_pay", "int", required=True)
    uri: str = field("uri", "str", required=True)
    videos: int = field("videos", "int", required=True)
    view_content: str = field("view_content", "str", required=True)
    view_self_type: int = field("view_self_type", "int", required=True)
