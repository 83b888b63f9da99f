# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_author import ZhihuAuthor
    from .zhihu_can_comment import ZhihuCanComment
    from .zhihu_question import ZhihuQuestion
    from .zhihu_reaction import ZhihuReaction
    from .zhihu_relationship import ZhihuRelationship
    from .zhihu_relevant import ZhihuRelevant
    from .zhihu_reward import ZhihuReward
    from .zhihu_suggest_edit import ZhihuSuggestEdit
    from .zhihu_target_setting import ZhihuTargetSetting
    from .zhihu_thumbnail import ZhihuThumbnail


class ZhihuAnswer(Model):
    """An answer to a question.

    Attributes:
        answer_type: Type of the answer.
        author: The author of an answer or article.
        can_comment: Whether it is possible to comment, in ZhihuAnswer.
        comment_count: Number of comments.
        content: The text, or what is in it.
        id: Id.
        is_visible: Whether it is visible.
        question: A question.
        reaction: What is in `reaction` of ZhihuAnswer.
        relationship: What is in `relationship` of ZhihuAnswer.
        relevant_info: What is in `relevant_info` of ZhihuAnswer.
        reward_info: What is known of the reward, in ZhihuAnswer.
        settings: What is in `settings` of ZhihuAnswer.
        suggest_edit: What is in `suggest_edit` of ZhihuAnswer.
        thumbnail_info: What is known of the small picture, in ZhihuAnswer.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
    """

    admin_closed_comment: bool = field("admin_closed_comment", "bool", required=True)
    allow_segment_interaction: int = field("allow_segment_interaction", "int", required=True)
    annotation_action: Any = field("annotation_action", required=True)
    answer_type: str = field("answer_type", "str", required=True)
    attached_info: str = field("attached_info", "str", required=True)
    author: ZhihuAuthor = field("author", "ZhihuAuthor", required=True)
    business_type: str = field("business_type", "str", required=True)
    can_comment: ZhihuCanComment = field("can_comment", "ZhihuCanComment", required=True)
    collapse_reason: str = field("collapse_reason", "str", required=True)
    collapsed_by: str = field("collapsed_by", "str", required=True)
    comment_count: int = field("comment_count", "int", required=True)
    comment_permission: str = field("comment_permission", "str", required=True)
    content: str = field("content", "str", required=True)
    content_mark: dict[str, Any] = field("content_mark", "{}", required=True)
    content_need_truncated: bool = field("content_need_truncated", "bool", required=True)
    created_time: int = field("created_time", "int", required=True)
    decorative_labels: list[Any] = field("decorative_labels", "[]", required=True)
    editable_content: str = field("editable_content", "str", required=True)
    excerpt: str = field("excerpt", "str", required=True)
    extras: str = field("extras", "str", required=True)
    favlists_count: int = field("favlists_count", "int", required=True)
    force_login_when_click_read_more: bool = field("force_login_when_click_read_more", "bool", required=True)
    has_publishing_draft: bool = field("has_publishing_draft", "bool", required=True)
    id: str = field("id", "str", required=True)
    is_collapsed: bool = field("is_collapsed", "bool", required=True)
    is_contain_ai_content: bool = field("is_contain_ai_content", "bool", required=True)
    is_copyable: bool = field("is_copyable", "bool", required=True)
    is_jump_native: bool = field("is_jump_native", "bool", required=True)
    is_mine: bool = field("is_mine", "bool", required=True)
    is_navigator: bool = field("is_navigator", "bool", required=True)
    is_normal: bool = field("is_normal", "bool", required=True)
    is_sticky: bool = field("is_sticky", "bool", required=True)
    is_visible: bool = field("is_visible", "bool", required=True)
    matrix_tips: str = field("matrix_tips", "str", required=True)
    navigator_vote: bool = field("navigator_vote", "bool", required=True)
    question: ZhihuQuestion = field("question", "ZhihuQuestion", required=True)
    reaction: ZhihuReaction = field("reaction", "ZhihuReaction", required=True)
    reaction_instruction: dict[str, Any] = field("reaction_instruction", "{}", required=True)
    relationship: ZhihuRelationship = field("relationship", "ZhihuRelationship", required=True)
    relevant_info: ZhihuRelevant = field("relevant_info", "ZhihuRelevant", required=True)
    reshipment_settings: str = field("reshipment_settings", "str", required=True)
    reward_info: ZhihuReward = field("reward_info", "ZhihuReward", required=True)
    settings: ZhihuTargetSetting = field("settings", "ZhihuTargetSetting", required=True)
    sticky_info: str = field("sticky_info", "str", required=True)
    suggest_edit: ZhihuSuggestEdit = field("suggest_edit", "ZhihuSuggestEdit", required=True)
    thanks_count: int = field("thanks_count", "int", required=True)
    thumbnail_info: ZhihuThumbnail = field("thumbnail_info", "ZhihuThumbnail", required=True)
    type_: str = field("type", "str", required=True)
    updated_time: int = field("updated_time", "int", required=True)
    url: str = field("url", "str", required=True)
    visible_only_to_author: bool = field("visible_only_to_author", "bool", required=True)
    vote_next_step: str = field("vote_next_step", "str", required=True)
    voteup_count: int = field("voteup_count", "int", required=True)
