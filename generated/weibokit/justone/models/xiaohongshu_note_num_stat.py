# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuNoteNumStat(Model):
    """What is in `note_num_stat` of XiaohongshuProfile.

    Attributes:
        liked: Whether one likes it.
    """

    collected: int = field("collected", "int", required=True)
    liked: int = field("liked", "int", required=True)
    posted: int = field("posted", "int", required=True)
