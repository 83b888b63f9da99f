# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_music_card_data import DouyinMusicCardData


class DouyinOriginalMusician(Model):
    """What is in `original_musician` of DouyinUser.

    Attributes:
        digg_count: Number of likes.
        music_card_data: What is in `music_card_data` of DouyinOriginalMusician.
        music_count: Number of music.
    """

    digg_count: int = field("digg_count", "int", required=True)
    music_card_data: DouyinMusicCardData = field("music_card_data", "DouyinMusicCardData", required=True)
    music_count: int = field("music_count", "int", required=True)
    music_used_count: int = field("music_used_count", "int", required=True)
