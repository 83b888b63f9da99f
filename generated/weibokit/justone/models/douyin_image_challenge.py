# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinImageChallenge(Model):
    """What is in `image_challenge` of DouyinFeedCommentConfig."""

    inner_publish_text: str = field("inner_publish_text", "str", required=True)
