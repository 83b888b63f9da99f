# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_token import TiktokToken


class TiktokDspSong(Model):
    """An item of `tt_to_dsp_song_infos` of TiktokTt2Dsp.

    Attributes:
        song_id: Id of the song.
        token: What is in `token` of TiktokDspSong.
    """

    meta_song_id: str = field("meta_song_id", "str", required=True)
    platform: int = field("platform", "int", required=True)
    song_id: str = field("song_id", "str", required=True)
    token: TiktokToken = field("token", "TiktokToken")
