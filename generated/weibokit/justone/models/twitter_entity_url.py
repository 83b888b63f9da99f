# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterEntityUrl(Model):
    """An item of `urls` of TwitterEntities.

    Attributes:
        display_url: Address of the display.
        url: Address.
    """

    display_url: str = field("display_url", "str", required=True)
    url: str = field("url", "str", required=True)
    expanded_url: str = field("expanded_url", "str")
    indices: list[int] = field("indices", "int[]")
