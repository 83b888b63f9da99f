# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_global_doodle_config import TiktokGlobalDoodleConfig
    from .tiktok_log_pb import TiktokLogPb
    from .tiktok_search_item import TiktokSearchItem
    from .tiktok_search_post_extra import TiktokSearchPostExtra


class TiktokSearchPostPage(Model):
    """What the response holds, in TiktokSearchPostResult.

    Attributes:
        aweme_list: The Douyin videos.
        cursor: Where the next page begins.
        extra: What the source adds, in TiktokSearchPostPage.
        feedback_type: Type of the feedback.
        global_doodle_config: What is in `global_doodle_config` of TiktokSearchPostPage.
        has_more: Whether there are more pages.
        log_pb: What is in `log_pb` of TiktokPostCommentPage.
        search_item_list: The search items.
        status_code: Code of the outcome, as the source has it.
        version: Version.
    """

    aweme_list: list[Any] = field("aweme_list", "[]", required=True)
    backtrace: str = field("backtrace", "str", required=True)
    components: Any = field("components", required=True)
    cursor: int = field("cursor", "int", required=True)
    extra: TiktokSearchPostExtra = field("extra", "TiktokSearchPostExtra", required=True)
    feedback_type: str = field("feedback_type", "str", required=True)
    global_doodle_config: TiktokGlobalDoodleConfig = field(
        "global_doodle_config", "TiktokGlobalDoodleConfig", required=True
    )
    has_more: int = field("has_more", "int", required=True)
    log_pb: TiktokLogPb = field("log_pb", "TiktokLogPb", required=True)
    search_item_list: list[TiktokSearchItem] = field("search_item_list", "TiktokSearchItem[]", required=True)
    status_code: int = field("status_code", "int", required=True)
    version: str = field("version", "str", required=True)
