# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboVisible(Model):
    """What is in `visible` of WeiboPost.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    list_id: int = field("list_id", "int", required=True)
    type_: int = field("type", "int", required=True)
