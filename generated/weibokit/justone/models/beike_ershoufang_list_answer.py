# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_ershoufang_list_data import BeikeErshoufangListData


class BeikeErshoufangListAnswer(Model):
    """What the response holds, in BeikeErshoufangListResult.

    Attributes:
        data: What the response holds, in BeikeErshoufangListAnswer.
        error: What went wrong.
        request_id: Id of the request.
    """

    cost: int = field("cost", "int", required=True)
    data: BeikeErshoufangListData = field("data", "BeikeErshoufangListData", required=True)
    errno: int = field("errno", "int", required=True)
    error: str = field("error", "str", required=True)
    request_id: str = field("request_id", "str", required=True)
    uniqid: str = field("uniqid", "str", required=True)
