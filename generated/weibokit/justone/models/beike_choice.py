# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeChoice(Model):
    """An item of `nav` of BeikeErshoufangDetail.

    Attributes:
        key: Key.
        name: Name.
    """

    key: str = field("key", "str", required=True)
    name: str = field("name", "str", required=True)
