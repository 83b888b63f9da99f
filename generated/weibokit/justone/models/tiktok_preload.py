# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokPreload(Model):
    """What is in `preload` of TiktokCommentConfig."""

    preds: str = field("preds", "str", required=True)
