# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_header import BeikeHeader


class BeikeErshoufangListData(Model):
    """What the response holds, in BeikeErshoufangListAnswer.

    Attributes:
        header_list: The headers.
    """

    has_more_data: int = field("hasMoreData", "int", required=True)
    header_list: list[BeikeHeader] = field("headerList", "BeikeHeader[]", required=True)
    house_too_few: int = field("houseTooFew", "int", required=True)
    no_result_near_house: int = field("noResultNearHouse", "int", required=True)
    return_count: int = field("returnCount", "int", required=True)
    subscribe: int = field("subscribe", "int", required=True)
    total_count: int = field("totalCount", "int", required=True)
