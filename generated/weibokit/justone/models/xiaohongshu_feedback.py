# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuFeedback(Model):
    """What is known of the feedback, in XiaohongshuNote."""

    dislike_status: int = field("dislike_status", "int", required=True)
