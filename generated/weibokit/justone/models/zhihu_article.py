# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .zhihu_ab_param import ZhihuAbParam
    from .zhihu_activity_topping import ZhihuActivityTopping
    from .zhihu_author import ZhihuAuthor
    from .zhihu_can_comment import ZhihuCanComment
    from .zhihu_commercial import ZhihuCommercial
    from .zhihu_emoji_reaction import ZhihuEmojiReaction
    from .zhihu_interaction_bar_plugin import ZhihuInteractionBarPlugin
    from .zhihu_linkbox import ZhihuLinkbox
    from .zhihu_podcast_audio_enter import ZhihuPodcastAudioEnter
    from .zhihu_reaction import ZhihuReaction
    from .zhihu_share_guide import ZhihuShareGuide
    from .zhihu_suggest_edit import ZhihuSuggestEdit
    from .zhihu_target_setting import ZhihuTargetSetting
    from .zhihu_topic import ZhihuTopic


class ZhihuArticle(Model):
    """An article of a column.

    Attributes:
        article_type: Type of the article.
        author: The author of an answer or article.
        can_comment: Whether it is possible to comment, in ZhihuAnswer.
        comment_count: Number of comments.
        content: The text, or what is in it.
        id: Id.
        image_url: Address of the picture.
        reason: The reason.
        settings: What is in `settings` of ZhihuAnswer.
        state: State, as the source writes it.
        suggest_edit: What is in `suggest_edit` of ZhihuAnswer.
        title: Title.
        title_image: Picture of the title, or its address.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        ab_param: What is in `ab_param` of ZhihuArticle.
        activity_topping_info: What is in `activity_topping_info` of ZhihuArticle.
        commercial_info: What is in `commercial_info` of ZhihuArticle.
        emoji_reaction: What is in `emoji_reaction` of ZhihuArticle.
        image_height: Height of the picture in pixels.
        image_width: Width of the picture in pixels.
        is_favorited: Whether it is a favorite.
        is_liked: Whether it is liked.
        is_visible: Whether it is visible.
        liked_count: Number of likes.
        linkbox: What is in `linkbox` of ZhihuArticle.
        podcast_audio_enter: What is in `podcast_audio_enter` of ZhihuArticle.
        reaction: What is in `reaction` of ZhihuAnswer.
        share_guide: What is in `share_guide` of ZhihuArticle.
        share_text: Text of the share.
        status: State, as the source writes it.
        topics: Topics.
    """

    admin_closed_comment: bool = field("admin_closed_comment", "bool", required=True)
    article_type: str = field("article_type", "str", required=True)
    author: ZhihuAuthor = field("author", "ZhihuAuthor", required=True)
    can_comment: ZhihuCanComment = field("can_comment", "ZhihuCanComment", required=True)
    comment_count: int = field("comment_count", "int", required=True)
    comment_permission: str = field("comment_permission", "str", required=True)
    content: str = field("content", "str", required=True)
    content_need_truncated: bool = field("content_need_truncated", "bool", required=True)
    copyright_permission: str = field("copyright_permission", "str", required=True)
    created: int = field("created", "int", required=True)
    excerpt: str = field("excerpt", "str", required=True)
    excerpt_title: str = field("excerpt_title", "str", required=True)
    force_login_when_click_read_more: bool = field("force_login_when_click_read_more", "bool", required=True)
    has_column: bool = field("has_column", "bool", required=True)
    id: str = field("id", "str", required=True)
    image_url: str = field("image_url", "str", required=True)
    is_labeled: bool = field("is_labeled", "bool", required=True)
    reason: str = field("reason", "str", required=True)
    settings: ZhihuTargetSetting = field("settings", "ZhihuTargetSetting", required=True)
    state: str = field("state", "str", required=True)
    suggest_edit: ZhihuSuggestEdit = field("suggest_edit", "ZhihuSuggestEdit", required=True)
    title: str = field("title", "str", required=True)
    title_image: str = field("title_image", "str", required=True)
    type_: str = field("type", "str", required=True)
    updated: int = field("updated", "int", required=True)
    url: str = field("url", "str", required=True)
    voteup_count: int = field("voteup_count", "int", required=True)
    voting: int = field("voting", "int", required=True)
    ab_param: ZhihuAbParam = field("ab_param", "ZhihuAbParam")
    activity_topping_info: ZhihuActivityTopping = field("activity_topping_info", "ZhihuActivityTopping")
    allow_segment_interaction: int = field("allow_segment_interaction", "int")
    annotation_action: list[Any] = field("annotation_action", "[]")
    attached_info: str = field("attached_info", "str")
    bar_plugins_flip_time: int = field("bar_plugins_flip_time", "int")
    can_reference: bool = field("can_reference", "bool")
    can_tip: bool = field("can_tip", "bool")
    commercial_info: ZhihuCommercial = field("commercial_info", "ZhihuCommercial")
    contributions: list[Any] = field("contributions", "[]")
    emoji_reaction: ZhihuEmojiReaction = field("emoji_reaction", "ZhihuEmojiReaction")
    favlists_count: int = field("favlists_count", "int")
    has_publishing_draft: bool = field("has_publishing_draft", "bool")
    heavy_up_status: str = field("heavy_up_status", "str")
    image_height: int = field("image_height", "int")
    image_width: int = field("image_width", "int")
    interaction_bar_plugins: list[ZhihuInteractionBarPlugin] = field(
        "interaction_bar_plugins", "ZhihuInteractionBarPlugin[]"
    )
    ip_info: str = field("ip_info", "str")
    is_favorited: bool = field("is_favorited", "bool")
    is_liked: bool = field("is_liked", "bool")
    is_navigator: bool = field("is_navigator", "bool")
    is_new_link_card: bool = field("is_new_link_card", "bool")
    is_normal: bool = field("is_normal", "bool")
    is_title_image_full_screen: bool = field("is_title_image_full_screen", "bool")
    is_visible: bool = field("is_visible", "bool")
    liked_count: int = field("liked_count", "int")
    linkbox: ZhihuLinkbox = field("linkbox", "ZhihuLinkbox")
    mcn_fp_show: int = field("mcn_fp_show", "int")
    navigator_vote: bool = field("navigator_vote", "bool")
    podcast_audio_enter: ZhihuPodcastAudioEnter = field("podcast_audio_enter", "ZhihuPodcastAudioEnter")
    reaction: ZhihuReaction = field("reaction", "ZhihuReaction")
    reaction_instruction: dict[str, Any] = field("reaction_instruction", "{}")
    republishers: list[Any] = field("republishers", "[]")
    share_guide: ZhihuShareGuide = field("share_guide", "ZhihuShareGuide")
    share_text: str = field("share_text", "str")
    status: int = field("status", "int")
    tipjarors_count: int = field("tipjarors_count", "int")
    topics: list[ZhihuTopic] = field("topics", "ZhihuTopic[]")
    upvoted_followees: list[Any] = field("upvoted_followees", "[]")
    vote_next_step: str = field("vote_next_step", "str")
