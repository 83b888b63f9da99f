# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_node_data import YoukuNodeData
    from .youku_style import YoukuStyle


class YoukuDataNode(Model):
    """An item of `nodes` of YoukuSearchVideoData.

    Attributes:
        id: Id.
        level: Level.
        type_: What sort of thing it is, as the source writes it.
        data: What the response holds, in YoukuDataNode.
    """

    id: int = field("id", "int", required=True)
    level: int = field("level", "int", required=True)
    more: bool = field("more", "bool", required=True)
    style: list[YoukuStyle] = field("style", "YoukuStyle[]", required=True)
    type_: int = field("type", "int", required=True)
    data: YoukuNodeData = field("data", "YoukuNodeData")
    nodes: list[YoukuDataNode] = field("nodes", "YoukuDataNode[]")
