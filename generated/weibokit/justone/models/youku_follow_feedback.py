# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuFollowFeedback(Model):
    """What is in `followFeedback` of YoukuUserNode.

    Attributes:
        duration: How long it lasts.
        text: The text.
    """

    duration: int = field("duration", "int", required=True)
    img: str = field("img", "str", required=True)
    text: str = field("text", "str", required=True)
