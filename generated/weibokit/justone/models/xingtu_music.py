# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuMusic(Model):
    """What is known of the music, in XingtuVideo.

    Attributes:
        cover_uri: Address of the cover.
        cover_url: Address of the cover.
        create_time: When it was created.
        duration: How long it lasts.
        music_id: Id of the music.
        play_url: Address of the play.
        title: Title.
    """

    album: str = field("album", "str", required=True)
    author: str = field("author", "str", required=True)
    cover_uri: str = field("cover_uri", "str", required=True)
    cover_url: list[str] = field("cover_url", "str[]", required=True)
    create_time: str = field("create_time", "str", required=True)
    duration: str = field("duration", "str", required=True)
    music_id: str = field("music_id", "str", required=True)
    play_url: str = field("play_url", "str", required=True)
    source_platform: int = field("source_platform", "int", required=True)
    title: str = field("title", "str", required=True)
    used_count: str = field("used_count", "str", required=True)
