# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_music import XingtuMusic


class XingtuVideo(Model):
    """What is known of the video, in XingtuItemReportDetail.

    Attributes:
        collect_cnt: Number of collections.
        comment_cnt: Number of comments.
        create_time: When it was created.
        duration: How long it lasts.
        head_image_uri: Address of the head picture.
        interact_cnt: Number of interactions.
        interact_rate: Rate of the interaction.
        item_id: Id of the item.
        like_cnt: Number of likes.
        music_info: What is known of the music, in XingtuVideo.
        share_cnt: Number of shares.
        title: Title.
        url: Address.
        video_id: Id of the video.
    """

    collect_cnt: str = field("collect_cnt", "str", required=True)
    comment_cnt: str = field("comment_cnt", "str", required=True)
    content_theme_labels: list[str] = field("content_theme_labels", "str[]", required=True)
    create_time: str = field("create_time", "str", required=True)
    duration: float = field("duration", "float", required=True)
    finish_rate: float = field("finish_rate", "float", required=True)
    head_image_uri: str = field("head_image_uri", "str", required=True)
    interact_cnt: str = field("interact_cnt", "str", required=True)
    interact_rate: float = field("interact_rate", "float", required=True)
    item_id: str = field("item_id", "str", required=True)
    like_cnt: str = field("like_cnt", "str", required=True)
    music_info: XingtuMusic = field("music_info", "XingtuMusic", required=True)
    share_cnt: str = field("share_cnt", "str", required=True)
    title: str = field("title", "str", required=True)
    url: str = field("url", "str", required=True)
    video_id: str = field("video_id", "str", required=True)
    vv_cnt: str = field("vv_cnt", "str", required=True)
