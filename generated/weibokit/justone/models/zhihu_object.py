# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_author import ZhihuAuthor
    from .zhihu_object_question import ZhihuObjectQuestion
    from .zhihu_object_relationship import ZhihuObjectRelationship
    from .zhihu_target_setting import ZhihuTargetSetting
    from .zhihu_thumbnail import ZhihuThumbnail


class ZhihuObject(Model):
    """What a search found: an answer, an article or something else.

    Attributes:
        answer_count: Number of answers.
        answer_type: Type of the answer.
        author: The author of an answer or article.
        comment_count: Number of comments.
        content: The text, or what is in it.
        description: Description.
        extra: What the source adds.
        favorites_count: Number of favorites.
        id: Id.
        original_id: Id of the original.
        question: What is in `question` of ZhihuObject.
        relationship: What is in `relationship` of ZhihuObject.
        settings: What is in `settings` of ZhihuAnswer.
        sub_content_type: Type of the reply content.
        thumbnail_info: What is known of the small picture, in ZhihuAnswer.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        visits_count: Number of visits.
    """

    answer_count: int = field("answer_count", "int", required=True)
    answer_type: str = field("answer_type", "str", required=True)
    attached_info_bytes: str = field("attached_info_bytes", "str", required=True)
    author: ZhihuAuthor = field("author", "ZhihuAuthor", required=True)
    bert_rel: int = field("bert_rel", "int", required=True)
    biz_encoded_params: str = field("biz_encoded_params", "str", required=True)
    comment_count: int = field("comment_count", "int", required=True)
    content: str = field("content", "str", required=True)
    created_time: int = field("created_time", "int", required=True)
    description: str = field("description", "str", required=True)
    doc_relevance_scores: Any = field("doc_relevance_scores", required=True)
    excerpt: str = field("excerpt", "str", required=True)
    extra: str = field("extra", "str", required=True)
    favorites_count: int = field("favorites_count", "int", required=True)
    health_tag: str = field("health_tag", "str", required=True)
    id: str = field("id", "str", required=True)
    is_anonymous: bool = field("is_anonymous", "bool", required=True)
    is_zhi_plus: bool = field("is_zhi_plus", "bool", required=True)
    is_zhi_plus_content: bool = field("is_zhi_plus_content", "bool", required=True)
    native: int = field("native", "int", required=True)
    original_id: str = field("original_id", "str", required=True)
    question: ZhihuObjectQuestion = field("question", "ZhihuObjectQuestion", required=True)
    relationship: ZhihuObjectRelationship = field("relationship", "ZhihuObjectRelationship", required=True)
    settings: ZhihuTargetSetting = field("settings", "ZhihuTargetSetting", required=True)
    sub_content_type: str = field("sub_content_type", "str", required=True)
    thumbnail_info: ZhihuThumbnail = field("thumbnail_info", "ZhihuThumbnail", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    updated_time: int = field("updated_time", "int", required=True)
    url: str = field("url", "str", required=True)
    visits_count: int = field("visits_count", "int", required=True)
    voteup_count: int = field("voteup_count", "int", required=True)
