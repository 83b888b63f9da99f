# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeErshoufangDetailBasicList(Model):
    """An item of `basicList` of BeikeErshoufangDetail.

    Attributes:
        name: Name.
        value: Value.
    """

    name: str = field("name", "str", required=True)
    value: str = field("value", "str", required=True)
