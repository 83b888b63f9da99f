# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_apple_music_token import TiktokAppleMusicToken


class TiktokToken(Model):
    """An object of a response."""

    apple_music_token: TiktokAppleMusicToken = field("apple_music_token", "TiktokAppleMusicToken", required=True)
