# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_dsp_song import TiktokDspSong


class TiktokTt2Dsp(Model):
    """What is in `tt2dsp` of TiktokItemMusic."""

    tt_to_dsp_song_infos: list[TiktokDspSong] = field("tt_to_dsp_song_infos", "TiktokDspSong[]")
