# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoAskAll(Model):
    """What is in `askAll` of TaobaoResourceEntrance.

    Attributes:
        icon: The icon, or its address.
        link: Address that it leads to.
        text: The text.
    """

    icon: str = field("icon", "str", required=True)
    link: str = field("link", "str", required=True)
    text: str = field("text", "str", required=True)
