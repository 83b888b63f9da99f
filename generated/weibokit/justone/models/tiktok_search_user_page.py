# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_global_doodle_config import TiktokGlobalDoodleConfig
    from .tiktok_log_pb import TiktokLogPb
    from .tiktok_search_post_extra import TiktokSearchPostExtra
    from .tiktok_search_user import TiktokSearchUser


class TiktokSearchUserPage(Model):
    """What the response holds, in TiktokSearchUserResult.

    Attributes:
        challenge_list: The challenges.
        cursor: Where the next page begins.
        extra: What the source adds, in TiktokSearchPostPage.
        feedback_type: Type of the feedback.
        global_doodle_config: What is in `global_doodle_config` of TiktokSearchPostPage.
        has_more: Whether there are more pages.
        log_pb: What is in `log_pb` of TiktokPostCommentPage.
        music_list: The music.
        status_code: Code of the outcome, as the source has it.
        type_: What sort of thing it is, as the source writes it.
        user_list: The users.
    """

    challenge_list: Any = field("challenge_list", required=True)
    cursor: int = field("cursor", "int", required=True)
    extra: TiktokSearchPostExtra = field("extra", "TiktokSearchPostExtra", required=True)
    feedback_type: str = field("feedback_type", "str", required=True)
    global_doodle_config: TiktokGlobalDoodleConfig = field(
        "global_doodle_config", "TiktokGlobalDoodleConfig", required=True
    )
    has_more: int = field("has_more", "int", required=True)
    input_keyword: str = field("input_keyword", "str", required=True)
    log_pb: TiktokLogPb = field("log_pb", "TiktokLogPb", required=True)
    music_list: Any = field("music_list", required=True)
    qc: str = field("qc", "str", required=True)
    rid: str = field("rid", "str", required=True)
    status_code: int = field("status_code", "int", required=True)
    type_: int = field("type", "int", required=True)
    user_list: list[TiktokSearchUser] = field("user_list", "TiktokSearchUser[]", required=True)
