# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuDrawer(Model):
    """An item of `drawerList` of YoukuVideoDetail.

    Attributes:
        component_list: The components.
        id: Id.
        type_: What sort of thing it is, as the source writes it.
    """

    component_list: list[int] = field("componentList", "int[]", required=True)
    id: int = field("id", "int", required=True)
    type_: int = field("type", "int", required=True)
