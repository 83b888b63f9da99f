# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdButtonState(Model):
    """What is in `addCart` of JdButtons.

    Attributes:
        enable: Whether it is on.
        link: Address that it leads to.
        name: Name.
        type_: What sort of thing it is, as the source writes it.
    """

    enable: bool = field("enable", "bool", required=True)
    link: str = field("link", "str", required=True)
    name: str = field("name", "str", required=True)
    type_: str = field("type", "str", required=True)
