# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_data_action import YoukuDataAction
    from .youku_filter import YoukuFilter
    from .youku_global_control_param import YoukuGlobalControlParam


class YoukuSearchVideoBody(Model):
    """What the response holds, in YoukuSearchVideoData.

    Attributes:
        action: What is in `action` of YoukuSearchVideoBody.
        filter_: What is in `filter` of YoukuSearchVideoBody.
        global_control_param: What is in `globalControlParam` of YoukuSearchVideoBody.
        is_end: Whether it is the end.
        status: State, as the source writes it.
        total: How many there are in all.
    """

    action: YoukuDataAction = field("action", "YoukuDataAction", required=True)
    display_search_terms: str = field("displaySearchTerms", "str", required=True)
    filter_: YoukuFilter = field("filter", "YoukuFilter", required=True)
    global_control_param: YoukuGlobalControlParam = field(
        "globalControlParam", "YoukuGlobalControlParam", required=True
    )
    highlight_word: str = field("highlightWord", "str", required=True)
    hit_nf_mode: bool = field("hitNFMode", "bool", required=True)
    is_end: int = field("isEnd", "int", required=True)
    is_module: bool = field("isModule", "bool", required=True)
    pg: int = field("pg", "int", required=True)
    pz: int = field("pz", "int", required=True)
    rstate: int = field("rstate", "int", required=True)
    status: str = field("status", "str", required=True)
    total: int = field("total", "int", required=True)
    type_version: str = field("typeVersion", "str", required=True)
