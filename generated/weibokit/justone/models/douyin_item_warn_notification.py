# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinItemWarnNotification(Model):
    """What is in `item_warn_notification` of DouyinVideo.

    Attributes:
        content: The text, or what is in it.
        type_: What sort of thing it is, as the source writes it.
    """

    content: str = field("content", "str", required=True)
    show: bool = field("show", "bool", required=True)
    type_: int = field("type", "int", required=True)
