# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_timeline_media_edge import InstagramTimelineMediaEdge


class InstagramTopPostConnection(Model):
    """What is in `edge_hashtag_to_top_posts` of InstagramHashtag.

    Attributes:
        edges: Items of a list.
    """

    edges: list[InstagramTimelineMediaEdge] = field("edges", "InstagramTimelineMediaEdge[]", required=True)
