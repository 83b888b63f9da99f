# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinVideoCommentExtra(Model):
    """What the source adds, in DouyinVideoCommentPage.

    Attributes:
        now: Time of the response.
    """

    fatal_item_ids: Any = field("fatal_item_ids", required=True)
    now: int = field("now", "int", required=True)
    scenes: Any = field("scenes", required=True)
