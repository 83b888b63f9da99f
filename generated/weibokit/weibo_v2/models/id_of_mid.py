# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class IdOfMid(Model):
    """The id behind a MID, or several.

    Attributes:
        id: The id; not in batch mode.
        ids: In batch mode, an object for each MID that was found, whose one member has the MID as name and the
            id as value.
    """

    id: str = field("id", "str")
    ids: list[dict[str, str]] = field("ids", "str{}[]")
