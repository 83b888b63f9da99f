# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboMedia(Model):
    """A video or audio that a post carries.

    Attributes:
        name: Name.
        stream_url: Address of the stream.
        format_: Format.
        media_id: Id of the medium.
        duration: How long it lasts.
        video_publish_time: Time of the video publication.
        video_title: Title of the video.
        author_name: Name of the author.
        media_type: Type of the medium.
        ttl: How long it is good.
    """

    name: str = field("name", "str", required=True)
    stream_url: str = field("stream_url", "str", required=True)
    format_: str = field("format", "str", required=True)
    h5_url: str = field("h5_url", "str", required=True)
    prefetch_type: int = field("prefetch_type", "int", required=True)
    prefetch_size: int = field("prefetch_size", "int", required=True)
    act_status: int = field("act_status", "int", required=True)
    protocol: str = field("protocol", "str", required=True)
    media_id: str = field("media_id", "str", required=True)
    video_orientation: str = field("video_orientation", "str", required=True)
    duration: int = field("duration", "int", required=True)
    video_publish_time: int = field("video_publish_time", "int", required=True)
    video_title: str = field("video_title", "str", required=True)
    author_mid: str = field("author_mid", "str", required=True)
    author_name: str = field("author_name", "str", required=True)
    media_type: str = field("media_type", "str", required=True)
    online_users: str = field("online_users", "str", required=True)
    online_users_number: int = field("online_users_number", "int", required=True)
    ttl: int = field("ttl", "int", required=True)
