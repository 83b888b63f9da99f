# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliEffect(Model):
    """What is in `effects` of BilibiliVideoCommentData."""

    preloading: str = field("preloading", "str", required=True)
