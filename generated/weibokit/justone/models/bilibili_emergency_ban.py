# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliEmergencyBan(Model):
    """What is in `emergencyBan` of BilibiliVideoDetail.

    Attributes:
        no_like: Whether there is no like.
        no_share: Whether there is no share.
    """

    no_coin: bool = field("no_coin", "bool", required=True)
    no_fav: bool = field("no_fav", "bool", required=True)
    no_like: bool = field("no_like", "bool", required=True)
    no_share: bool = field("no_share", "bool", required=True)
