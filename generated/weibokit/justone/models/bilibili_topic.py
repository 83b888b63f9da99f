# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_topic_list_result import BilibiliTopicListResult


class BilibiliTopic(Model):
    """What is in `topic` of BilibiliUserDetail.

    Attributes:
        header_text_color: Color of the header text.
        topic_detail: Details of the topic.
        topic_id: Id of the topic.
        topic_list_result: What is in `topicListResult` of BilibiliTopic.
    """

    activities: dict[str, Any] = field("activities", "{}", required=True)
    ads: dict[str, Any] = field("ads", "{}", required=True)
    header_text_color: int = field("headerTextColor", "int", required=True)
    is_expanded: bool = field("isExpanded", "bool", required=True)
    relevant_topics: list[Any] = field("relevantTopics", "[]", required=True)
    topic_detail: dict[str, Any] = field("topicDetail", "{}", required=True)
    topic_id: int = field("topicId", "int", required=True)
    topic_list_result: BilibiliTopicListResult = field("topicListResult", "BilibiliTopicListResult", required=True)
