# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PoiCategory(Model):
    """A kind of place.

    Attributes:
        id: Id of the kind, a number in text.
        name: Name of the kind.
        pid: Id of the kind above, `0` at the top.
    """

    id: str = field("id", "str")
    name: str = field("name", "str")
    pid: str = field("pid", "str")
