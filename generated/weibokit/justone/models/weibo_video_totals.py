# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboVideoTotals(Model):
    """Plays summed over all videos of an account.

    Attributes:
        play_cnt: Plays.
    """

    play_cnt: int = field("play_cnt", "int", required=True)
