# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_timeline_media import InstagramTimelineMedia


class InstagramTimelineMediaEdge(Model):
    """An item of `edges` of InstagramTimelineMediaConnection.

    Attributes:
        node: The item itself, in InstagramTimelineMediaEdge.
    """

    node: InstagramTimelineMedia = field("node", "InstagramTimelineMedia", required=True)
