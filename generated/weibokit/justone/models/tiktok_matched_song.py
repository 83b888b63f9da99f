# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_chorus import TiktokChorus
    from .tiktok_image import TiktokImage


class TiktokMatchedSong(Model):
    """What is in `matched_song` of TiktokMusic.

    Attributes:
        chorus_info: What is in `chorus_info` of TiktokMatchedSong.
        cover_medium: A picture, with addresses that hold the same.
        id: Id.
        title: Title.
    """

    author: str = field("author", "str", required=True)
    chorus_info: TiktokChorus = field("chorus_info", "TiktokChorus", required=True)
    cover_medium: TiktokImage = field("cover_medium", "TiktokImage", required=True)
    full_duration: int = field("full_duration", "int", required=True)
    h5_url: str = field("h5_url", "str", required=True)
    id: str = field("id", "str", required=True)
    performers: Any = field("performers", required=True)
    title: str = field("title", "str", required=True)
