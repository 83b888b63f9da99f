# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_tt_2_dsp import TiktokTt2Dsp


class TiktokItemMusic(Model):
    """What is in `music` of TiktokPost.

    Attributes:
        author_name: Name of the author.
        duration: How long it lasts.
        id: Id.
        play_url: Address of the play.
        title: Title.
        tt2dsp: What is in `tt2dsp` of TiktokItemMusic.
    """

    author_name: str = field("authorName", "str", required=True)
    cover_large: str = field("coverLarge", "str", required=True)
    cover_medium: str = field("coverMedium", "str", required=True)
    cover_thumb: str = field("coverThumb", "str", required=True)
    duration: int = field("duration", "int", required=True)
    id: str = field("id", "str", required=True)
    is_copyrighted: bool = field("isCopyrighted", "bool", required=True)
    is_commerce_music: bool = field("is_commerce_music", "bool", required=True)
    is_unlimited_music: bool = field("is_unlimited_music", "bool", required=True)
    original: bool = field("original", "bool", required=True)
    play_url: str = field("playUrl", "str", required=True)
    private: bool = field("private", "bool", required=True)
    shoot_duration: int = field("shoot_duration", "int", required=True)
    title: str = field("title", "str", required=True)
    tt2dsp: TiktokTt2Dsp = field("tt2dsp", "TiktokTt2Dsp", required=True)
