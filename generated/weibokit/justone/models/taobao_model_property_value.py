# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoModelPropertyValue(Model):
    """An item of `valueList` of TaobaoModelProperty.

    Attributes:
        count: How many there are.
        vid: Id of the video.
    """

    count: int = field("count", "int", required=True)
    flag: str = field("flag", "str", required=True)
    vid: int = field("vid", "int", required=True)
    vname: str = field("vname", "str", required=True)
