# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokAppleMusicToken(Model):
    """What is in `apple_music_token` of TiktokToken."""

    developer_token: str = field("developer_token", "str", required=True)
