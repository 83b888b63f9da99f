# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_log_pb import DouyinLogPb
    from .douyin_not_login_module import DouyinNotLoginModule
    from .douyin_video import DouyinVideo


class DouyinUserVideoListPage(Model):
    """What the response holds, in DouyinUserVideoListResult.

    Attributes:
        aweme_list: The Douyin videos.
        has_more: Whether there are more pages.
        log_pb: What is in `log_pb` of DouyinUserDetail.
        request_item_cursor: Where the next page of request items begins.
        status_code: Code of the outcome, as the source has it.
        not_login_module: What is in `not_login_module` of DouyinUserVideoListPage.
    """

    aweme_list: list[DouyinVideo] = field("aweme_list", "DouyinVideo[]", required=True)
    has_more: int = field("has_more", "int", required=True)
    log_pb: DouyinLogPb = field("log_pb", "DouyinLogPb", required=True)
    max_cursor: int = field("max_cursor", "int", required=True)
    min_cursor: int = field("min_cursor", "int", required=True)
    post_serial: int = field("post_serial", "int", required=True)
    replace_series_cover: int = field("replace_series_cover", "int", required=True)
    request_item_cursor: int = field("request_item_cursor", "int", required=True)
    status_code: int = field("status_code", "int", required=True)
    time_list: Any = field("time_list", required=True)
    not_login_module: DouyinNotLoginModule = field("not_login_module", "DouyinNotLoginModule")
