# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinVideoDetailExtra(Model):
    """What the source adds, in DouyinVideoDetail.

    Attributes:
        logid: Id of the request in the source's log.
        now: Time of the response.
    """

    fatal_item_ids: list[Any] = field("fatal_item_ids", "[]", required=True)
    logid: str = field("logid", "str", required=True)
    now: int = field("now", "int", required=True)
