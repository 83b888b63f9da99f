# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinActivity(Model):
    """An item of `activities` of DouyinDanmakuControl.

    Attributes:
        id: Id.
        type_: What sort of thing it is, as the source writes it.
    """

    id: int = field("id", "int", required=True)
    type_: int = field("type", "int", required=True)
