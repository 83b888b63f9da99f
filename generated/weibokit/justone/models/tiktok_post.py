# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_author import TiktokAuthor
    from .tiktok_challenge import TiktokChallenge
    from .tiktok_creator_ai_comment import TiktokCreatorAiComment
    from .tiktok_item_content import TiktokItemContent
    from .tiktok_item_control import TiktokItemControl
    from .tiktok_item_event import TiktokItemEvent
    from .tiktok_item_music import TiktokItemMusic
    from .tiktok_item_stats import TiktokItemStats
    from .tiktok_item_text_extra import TiktokItemTextExtra
    from .tiktok_poi import TiktokPoi
    from .tiktok_stats import TiktokStats
    from .tiktok_video import TiktokVideo


class TiktokPost(Model):
    """A post as the website shows it.

    Attributes:
        category_type: Type of the category.
        author: A user as the website shows them.
        author_stats: Counters of a user.
        author_stats_v2: Counters of a user.
        create_time: When it was created.
        creator_ai_comment: What is in `creatorAIComment` of TiktokPost.
        desc: Description.
        id: Id.
        is_ad: Whether it is an advertisement.
        item_comment_status: State of the item comment.
        item_control: What is in `item_control` of TiktokPost.
        music: What is in `music` of TiktokPost.
        stats: Counters of a post.
        stats_v2: Counters of a post.
        video: What is in `video` of TiktokPost.
        poi: What is in `poi` of TiktokPost.
        event: What is in `event` of TiktokPost.
    """

    aigc_description: str = field("AIGCDescription", "str", required=True)
    category_type: int = field("CategoryType", "int", required=True)
    is_hd_bitrate: bool = field("IsHDBitrate", "bool", required=True)
    author: TiktokAuthor = field("author", "TiktokAuthor", required=True)
    author_stats: TiktokStats = field("authorStats", "TiktokStats", required=True)
    author_stats_v2: TiktokStats = field("authorStatsV2", "TiktokStats", required=True)
    backend_source_event_tracking: str = field("backendSourceEventTracking", "str", required=True)
    challenges: list[TiktokChallenge] = field("challenges", "TiktokChallenge[]", required=True)
    collected: bool = field("collected", "bool", required=True)
    contents: list[TiktokItemContent] = field("contents", "TiktokItemContent[]", required=True)
    create_time: int = field("createTime", "int", required=True)
    creator_ai_comment: TiktokCreatorAiComment = field("creatorAIComment", "TiktokCreatorAiComment", required=True)
    desc: str = field("desc", "str", required=True)
    digged: bool = field("digged", "bool", required=True)
    diversification_id: int = field("diversificationId", "int", required=True)
    duet_display: int = field("duetDisplay", "int", required=True)
    duet_enabled: bool = field("duetEnabled", "bool", required=True)
    for_friend: bool = field("forFriend", "bool", required=True)
    id: str = field("id", "str", required=True)
    is_ad: bool = field("isAd", "bool", required=True)
    is_reviewing: bool = field("isReviewing", "bool", required=True)
    item_comment_status: int = field("itemCommentStatus", "int", required=True)
    item_control: TiktokItemControl = field("item_control", "TiktokItemControl", required=True)
    music: TiktokItemMusic = field("music", "TiktokItemMusic", required=True)
    offical_item: bool = field("officalItem", "bool", required=True)
    original_item: bool = field("originalItem", "bool", required=True)
    private_item: bool = field("privateItem", "bool", required=True)
    secret: bool = field("secret", "bool", required=True)
    share_enabled: bool = field("shareEnabled", "bool", required=True)
    stats: TiktokItemStats = field("stats", "TiktokItemStats", required=True)
    stats_v2: TiktokItemStats = field("statsV2", "TiktokItemStats", required=True)
    stitch_display: int = field("stitchDisplay", "int", required=True)
    stitch_enabled: bool = field("stitchEnabled", "bool", required=True)
    text_extra: list[TiktokItemTextExtra] = field("textExtra", "TiktokItemTextExtra[]", required=True)
    text_language: str = field("textLanguage", "str", required=True)
    text_translatable: bool = field("textTranslatable", "bool", required=True)
    video: TiktokVideo = field("video", "TiktokVideo", required=True)
    poi: TiktokPoi = field("poi", "TiktokPoi")
    event: TiktokItemEvent = field("event", "TiktokItemEvent")
