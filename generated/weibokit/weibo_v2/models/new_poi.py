# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class NewPoi(Model):
    """The new place.

    Attributes:
        status: Not documented.
        poiid: Id of the place.
    """

    status: int = field("status", "int")
    poiid: str = field("poiid", "str")
