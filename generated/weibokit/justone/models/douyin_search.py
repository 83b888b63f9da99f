# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_business_config import DouyinBusinessConfig
    from .douyin_business_data import DouyinBusinessData
    from .douyin_global_config import DouyinGlobalConfig
    from .douyin_log_pb import DouyinLogPb
    from .douyin_render import DouyinRender
    from .douyin_search_user_extra import DouyinSearchUserExtra
    from .douyin_search_user_log import DouyinSearchUserLog
    from .douyin_search_user_struct import DouyinSearchUserStruct
    from .douyin_time_cost import DouyinTimeCost


class DouyinSearch(Model):
    """What the response holds, in DouyinSearchResult.

    Attributes:
        business_config: What is in `business_config` of DouyinSearch.
        extra: What the source adds, in DouyinSearch.
        global_config: What is in `global_config` of DouyinSearch.
        log: What is in `log` of DouyinSearch.
        log_pb: What is in `log_pb` of DouyinUserDetail.
        path: Path.
        status_code: Code of the outcome, as the source has it.
        struct: What is in `struct` of DouyinSearch.
        success: Whether it went well.
        time_cost: What is in `time_cost` of DouyinSearch.
    """

    business_config: DouyinBusinessConfig = field("business_config", "DouyinBusinessConfig", required=True)
    business_data: list[DouyinBusinessData] = field("business_data", "DouyinBusinessData[]", required=True)
    extra: DouyinSearchUserExtra = field("extra", "DouyinSearchUserExtra", required=True)
    global_config: DouyinGlobalConfig = field("global_config", "DouyinGlobalConfig", required=True)
    log: DouyinSearchUserLog = field("log", "DouyinSearchUserLog", required=True)
    log_pb: DouyinLogPb = field("log_pb", "DouyinLogPb", required=True)
    mock_recall_path: str = field("mock_recall_path", "str", required=True)
    path: str = field("path", "str", required=True)
    render_info: list[DouyinRender] = field("render_info", "DouyinRender[]", required=True)
    status_code: int = field("status_code", "int", required=True)
    struct: DouyinSearchUserStruct = field("struct", "DouyinSearchUserStruct", required=True)
    success: bool = field("success", "bool", required=True)
    time_cost: DouyinTimeCost = field("time_cost", "DouyinTimeCost", required=True)
