# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_apple_music_token import TiktokAppleMusicToken


class TiktokToken(Model):
    """What is in `token` of TiktokDspSong.

    Attributes:
        apple_music_token: What is in `apple_music_token` of TiktokToken.
    """

    apple_music_token: TiktokAppleMusicToken = field("apple_music_token", "TiktokAppleMusicToken", required=True)
