# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RelationStat(Model):
    """How many accounts a Bilibili user follows and is followed by.

    Attributes:
        mid: Id of the user.
        following: Accounts that the user follows openly.
        follower: Accounts that follow the user.
        whisper: Accounts that the user follows in secret; known for the caller's own account only.
        black: Accounts that the user blocks; known for the caller's own account only.
    """

    mid: int = field("mid", "int", required=True)
    following: int = field("following", "int", required=True)
    follower: int = field("follower", "int", required=True)
    whisper: int = field("whisper", "int")
    black: int = field("black", "int")
    fans_medal_toast: Any = field("fans_medal_toast")
    fans_effect: Any = field("fans_effect")
