# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeAreaOption(Model):
    """An item of `options` of BeikeArea.

    Attributes:
        id: Id.
        key: Key.
        name: Name.
    """

    id: int = field("id", "int", required=True)
    key: str = field("key", "str", required=True)
    name: str = field("name", "str", required=True)
    left: int = field("left", "int")
    right: int = field("right", "int")
