# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliDataResult(Model):
    """An item of `result` of BilibiliSearchVideoData.

    Attributes:
        aid: Id of the video (AV number).
        bvid: Id of the video (BV number).
        card_status: State of the card.
        cover: The cover picture.
        desc: Description.
        description: Description.
        duration: How long it lasts.
        id: Id.
        live_status: State of the live stream.
        live_time: Time of the live stream.
        mid: Id of the post or the member.
        parent_area_id: Id of the parent area.
        parent_area_name: Name of the parent area.
        pic: The picture, or its address.
        pubdate: When it was published.
        rank_index: Place of the ranking in its list.
        subtitle: Line below the title.
        tags: Tags.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        typename: Name of its type in the source.
        uid: Id of the user.
        uname: Name of the user.
        url: Address.
        view_type: Type of the view.
    """

    aid: int = field("aid", "int", required=True)
    arcurl: str = field("arcurl", "str", required=True)
    area: int = field("area", "int", required=True)
    author: str = field("author", "str", required=True)
    badgepay: bool = field("badgepay", "bool", required=True)
    biz_data: Any = field("biz_data", required=True)
    bvid: str = field("bvid", "str", required=True)
    card_status: int = field("card_status", "int", required=True)
    cate_name: str = field("cate_name", "str", required=True)
    cny_flag: int = field("cny_flag", "int", required=True)
    corner: str = field("corner", "str", required=True)
    cover: str = field("cover", "str", required=True)
    danmaku: int = field("danmaku", "int", required=True)
    desc: str = field("desc", "str", required=True)
    description: str = field("description", "str", required=True)
    duration: str = field("duration", "str", required=True)
    enable_vt: int = field("enable_vt", "int", required=True)
    episode_count_text: str = field("episode_count_text", "str", required=True)
    favorites: int = field("favorites", "int", required=True)
    hit_columns: list[str] = field("hit_columns", "str[]", required=True)
    id: int = field("id", "int", required=True)
    is_charge_video: int = field("is_charge_video", "int", required=True)
    is_intervene: int = field("is_intervene", "int", required=True)
    is_live_room_inline: int = field("is_live_room_inline", "int", required=True)
    is_pay: int = field("is_pay", "int", required=True)
    is_union_video: int = field("is_union_video", "int", required=True)
    like: int = field("like", "int", required=True)
    live_status: int = field("live_status", "int", required=True)
    live_time: str = field("live_time", "str", required=True)
    mid: int = field("mid", "int", required=True)
    new_rec_tags: list[Any] = field("new_rec_tags", "[]", required=True)
    online: int = field("online", "int", required=True)
    parent_area_id: int = field("parent_area_id", "int", required=True)
    parent_area_name: str = field("parent_area_name", "str", required=True)
    pic: str = field("pic", "str", required=True)
    play: int = field("play", "int", required=True)
    pubdate: int = field("pubdate", "int", required=True)
    rank_index: int = field("rank_index", "int", required=True)
    rank_offset: int = field("rank_offset", "int", required=True)
    rec_reason: str = field("rec_reason", "str", required=True)
    rec_tags: Any = field("rec_tags", required=True)
    release_status: int = field("release_status", "int", required=True)
    review: int = field("review", "int", required=True)
    roomid: int = field("roomid", "int", required=True)
    senddate: int = field("senddate", "int", required=True)
    short_id: int = field("short_id", "int", required=True)
    spread_id: int = field("spread_id", "int", required=True)
    style: int = field("style", "int", required=True)
    subtitle: str = field("subtitle", "str", required=True)
    tag: str = field("tag", "str", required=True)
    tags: str = field("tags", "str", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    typeid: str = field("typeid", "str", required=True)
    typename: str = field("typename", "str", required=True)
    uface: str = field("uface", "str", required=True)
    uid: int = field("uid", "int", required=True)
    uname: str = field("uname", "str", required=True)
    upic: str = field("upic", "str", required=True)
    url: str = field("url", "str", required=True)
    user_cover: str = field("user_cover", "str", required=True)
    video_review: int = field("video_review", "int", required=True)
    view_type: str = field("view_type", "str", required=True)
    vt: int = field("vt", "int", required=True)
    vt_display: str = field("vt_display", "str", required=True)
    watched_show: Any = field("watched_show", required=True)
