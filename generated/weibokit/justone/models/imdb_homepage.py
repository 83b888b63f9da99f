# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbHomepage(Model):
    """What is in `homepage` of ImdbNodeSource.

    Attributes:
        label: Label.
        url: Address.
    """

    label: str = field("label", "str", required=True)
    url: str = field("url", "str", required=True)
