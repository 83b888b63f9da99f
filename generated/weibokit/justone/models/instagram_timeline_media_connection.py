# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_timeline_media_edge import InstagramTimelineMediaEdge


class InstagramTimelineMediaConnection(Model):
    """What is in `edge_owner_to_timeline_media` of InstagramUserDetail.

    Attributes:
        count: How many there are.
        edges: Items of a list.
    """

    count: int = field("count", "int", required=True)
    edges: list[InstagramTimelineMediaEdge] = field("edges", "InstagramTimelineMediaEdge[]", required=True)
