# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_feedback_survey import TiktokFeedbackSurvey


class TiktokGlobalDoodleConfig(Model):
    """What is in `global_doodle_config` of TiktokSearchPostPage.

    Attributes:
        keyword: Keyword.
    """

    display_filter_bar: int = field("display_filter_bar", "int", required=True)
    feedback_survey: list[TiktokFeedbackSurvey] | None = field(
        "feedback_survey", "TiktokFeedbackSurvey[]", null=True, required=True
    )
    hide_results: bool = field("hide_results", "bool", required=True)
    hit_dolphin: bool = field("hit_dolphin", "bool", required=True)
    hit_shark: bool = field("hit_shark", "bool", required=True)
    keyword: str = field("keyword", "str", required=True)
    new_source: str = field("new_source", "str", required=True)
    search_channel: str = field("search_channel", "str", required=True)
    tns_search_result: str = field("tns_search_result", "str", required=True)
    search_intent: dict[str, Any] = field("search_intent", "{}")
