# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokDescPrefix(Model):
    """What is in `desc_prefix` of TiktokTopBarComponent.

    Attributes:
        content: The text, or what is in it.
    """

    content: str = field("content", "str", required=True)
