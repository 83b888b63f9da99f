# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_null_state_edge import InstagramNullStateEdge


class InstagramNullStateConnection(Model):
    """What is in `edge_media_to_caption` of InstagramTimelineMedia.

    Attributes:
        edges: Items of a list.
    """

    edges: list[InstagramNullStateEdge] = field("edges", "InstagramNullStateEdge[]", required=True)
