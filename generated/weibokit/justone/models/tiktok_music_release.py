# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokMusicRelease(Model):
    """What is in `music_release_info` of TiktokMatchedPgcSound."""

    group_release_date: int = field("group_release_date", "int", required=True)
    is_new_release_song: bool = field("is_new_release_song", "bool", required=True)
