# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLabel(Model):
    """An item of `label_list` of DouyinComment.

    Attributes:
        text: The text.
        type_: What sort of thing it is, as the source writes it.
    """

    text: str = field("text", "str", required=True)
    type_: int = field("type", "int", required=True)
