# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuItemNum(Model):
    """Rate of the interaction, in XingtuSpreadInfo.

    Attributes:
        label: Label.
        value: Value.
    """

    label: str = field("label", "str", required=True)
    overtake: int = field("overtake", "int", required=True)
    value: int = field("value", "int", required=True)
