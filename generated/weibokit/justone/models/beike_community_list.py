# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_community_list_item import BeikeCommunityListItem


class BeikeCommunityList(Model):
    """What the response holds, in BeikeCommunityListResult.

    Attributes:
        list_: Items of the list.
        total_count: How many there are in all.
    """

    fb_query_id: str = field("fb_query_id", "str", required=True)
    has_more_data: int = field("has_more_data", "int", required=True)
    list_: list[BeikeCommunityListItem] = field("list", "BeikeCommunityListItem[]", required=True)
    need_demote: bool = field("needDemote", "bool", required=True)
    total_count: int = field("total_count", "int", required=True)
