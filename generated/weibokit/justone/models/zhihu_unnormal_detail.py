# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuUnnormalDetail(Model):
    """What is in `unnormal_details` of ZhihuSuggestEdit.

    Attributes:
        description: Description.
        reason: The reason.
        status: State, as the source writes it.
    """

    description: str = field("description", "str", required=True)
    note: str = field("note", "str", required=True)
    reason: str = field("reason", "str", required=True)
    reason_id: int = field("reason_id", "int", required=True)
    status: str = field("status", "str", required=True)
