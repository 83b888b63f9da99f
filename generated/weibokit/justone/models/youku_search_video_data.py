# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_data_node import YoukuDataNode
    from .youku_search_video_body import YoukuSearchVideoBody


class YoukuSearchVideoData(Model):
    """What the response holds, in YoukuSearchVideoAnswer.

    Attributes:
        data: What the response holds, in YoukuSearchVideoData.
        id: Id.
        level: Level.
        type_: What sort of thing it is, as the source writes it.
    """

    data: YoukuSearchVideoBody = field("data", "YoukuSearchVideoBody", required=True)
    id: int = field("id", "int", required=True)
    level: int = field("level", "int", required=True)
    more: bool = field("more", "bool", required=True)
    nodes: list[YoukuDataNode] = field("nodes", "YoukuDataNode[]", required=True)
    type_: int = field("type", "int", required=True)
