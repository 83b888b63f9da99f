# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliUserHonour(Model):
    """What is in `user_honour_info` of BilibiliSpaceInfo.

    Attributes:
        mid: Id of the post or the member.
        tags: Tags.
    """

    colour: Any = field("colour", required=True)
    is_latest_100honour: int = field("is_latest_100honour", "int", required=True)
    mid: int = field("mid", "int", required=True)
    tags: list[Any] = field("tags", "[]", required=True)
