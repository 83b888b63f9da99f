# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokPostCommentExtra(Model):
    """What the source adds, in TiktokPostCommentPage.

    Attributes:
        now: Time of the response.
        logid: Id of the request in the source's log.
    """

    fatal_item_ids: list[Any] | None = field("fatal_item_ids", "[]", null=True, required=True)
    now: int = field("now", "int", required=True)
    api_debug_info: Any = field("api_debug_info")
    logid: str = field("logid", "str")
