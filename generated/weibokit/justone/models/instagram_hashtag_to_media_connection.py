# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_page import InstagramPage
    from .instagram_timeline_media_edge import InstagramTimelineMediaEdge


class InstagramHashtagToMediaConnection(Model):
    """What is in `edge_hashtag_to_media` of InstagramHashtag.

    Attributes:
        count: How many there are.
        edges: Items of a list.
        page_info: What is known of the page, in InstagramHashtagToMediaConnection.
    """

    count: int = field("count", "int", required=True)
    edges: list[InstagramTimelineMediaEdge] = field("edges", "InstagramTimelineMediaEdge[]", required=True)
    page_info: InstagramPage = field("page_info", "InstagramPage", required=True)
