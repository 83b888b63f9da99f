# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinSearchUserExtra(Model):
    """What the source adds, in DouyinSearch.

    Attributes:
        device_score: Score of the device.
        logid: Id of the request in the source's log.
        now: Time of the response.
        search_request_id: Id of the search request.
    """

    device_score: int = field("device_score", "int", required=True)
    fatal_item_ids: list[Any] = field("fatal_item_ids", "[]", required=True)
    logid: str = field("logid", "str", required=True)
    now: int = field("now", "int", required=True)
    scenes: Any = field("scenes", required=True)
    search_request_id: str = field("search_request_id", "str", required=True)
