# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokItemControl(Model):
    """What is in `item_control` of TiktokPost.

    Attributes:
        can_repost: Whether it is possible to repost.
    """

    can_repost: bool = field("can_repost", "bool", required=True)
