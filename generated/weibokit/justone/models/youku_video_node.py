# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_video_node_data import YoukuVideoNodeData


class YoukuVideoNode(Model):
    """An item of `dataNode` of YoukuVideoDetailComponent.

    Attributes:
        data: What the response holds, in YoukuVideoNode.
        id: Id.
        type_: What sort of thing it is, as the source writes it.
    """

    data: YoukuVideoNodeData = field("data", "YoukuVideoNodeData", required=True)
    id: int = field("id", "int", required=True)
    type_: int = field("type", "int", required=True)
