# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingFansTrendItem(Model):
    """An item of `list` of PugongyingFansTrendPage.

    Attributes:
        num: How many there are.
    """

    date_key: str = field("dateKey", "str", required=True)
    num: int = field("num", "int", required=True)
