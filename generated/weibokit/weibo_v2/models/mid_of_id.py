# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class MidOfId(Model):
    """The MID of an id, or several.

    Attributes:
        mid: The MID; not in batch mode.
        mids: In batch mode, an object for each id that was found, whose one member has the id as name and the
            MID as value.
    """

    mid: str = field("mid", "str")
    mids: list[dict[str, str]] = field("mids", "str{}[]")
