# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuLatestItem(Model):
    """An item of `masterpiece_videos` of XingtuRecVideos.

    Attributes:
        create_time: When it was created.
        duration: How long it lasts.
        head_image_uri: Address of the head picture.
        is_hot: Whether it is popular.
        item_date: Day of the item.
        item_id: Id of the item.
        item_title: Title of the item.
        media_type: Type of the medium.
        original_status: State of the original.
        status: State, as the source writes it.
        title: Title.
        url: Address.
        video_id: Id of the video.
        height: Height in pixels.
        interact_rate: Rate of the interaction.
        live_status: State of the live stream.
        read_cnt: Number of reads.
        width: Width in pixels.
    """

    comment: int = field("comment", "int", required=True)
    core_user_id: str = field("core_user_id", "str", required=True)
    create_time: int = field("create_time", "int", required=True)
    create_timestamp: int = field("create_timestamp", "int", required=True)
    duration: int = field("duration", "int", required=True)
    duration_min: int = field("duration_min", "int", required=True)
    head_image_uri: str = field("head_image_uri", "str", required=True)
    is_hot: bool = field("is_hot", "bool", required=True)
    is_playlet: int = field("is_playlet", "int", required=True)
    item_animated_cover: str = field("item_animated_cover", "str", required=True)
    item_cover: str = field("item_cover", "str", required=True)
    item_date: str = field("item_date", "str", required=True)
    item_id: str = field("item_id", "str", required=True)
    item_title: str = field("item_title", "str", required=True)
    like: int = field("like", "int", required=True)
    media_type: str = field("media_type", "str", required=True)
    original_status: int = field("original_status", "int", required=True)
    play: int = field("play", "int", required=True)
    share: int = field("share", "int", required=True)
    status: int = field("status", "int", required=True)
    title: str = field("title", "str", required=True)
    url: str = field("url", "str", required=True)
    video_id: str = field("video_id", "str", required=True)
    acu: int = field("acu", "int")
    avg_watch: int = field("avg_watch", "int")
    barrage: int = field("barrage", "int")
    biz_id: str = field("biz_id", "str")
    fans_club: int = field("fans_club", "int")
    favorite: str = field("favorite", "str")
    finish_time: int = field("finish_time", "int")
    head_image_uris: list[Any] = field("head_image_uris", "[]")
    head_image_url_signed: str = field("head_image_url_signed", "str")
    height: str = field("height", "str")
    impression: int = field("impression", "int")
    industry: str = field("industry", "str")
    interact_rate: int = field("interact_rate", "int")
    live_status: int = field("live_status", "int")
    max_watch: int = field("max_watch", "int")
    play_over_5min: int = field("play_over_5min", "int")
    read_cnt: str = field("read_cnt", "str")
    repin: int = field("repin", "int")
    send_gift: int = field("send_gift", "int")
    send_prop: int = field("send_prop", "int")
    send_red_packet: int = field("send_red_packet", "int")
    width: str = field("width", "str")
