# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_bottom_entry import KuaishouBottomEntry
    from .kuaishou_comment_info import KuaishouCommentInfo
    from .kuaishou_danmaku import KuaishouDanmaku
    from .kuaishou_feed_ext_param import KuaishouFeedExtParam
    from .kuaishou_feed_log_ctx import KuaishouFeedLogCtx
    from .kuaishou_feed_switch import KuaishouFeedSwitch
    from .kuaishou_follow_shoot import KuaishouFollowShoot
    from .kuaishou_forward_stats_param import KuaishouForwardStatsParam
    from .kuaishou_headurl import KuaishouHeadurl
    from .kuaishou_photo_reward import KuaishouPhotoReward
    from .kuaishou_photo_text_location import KuaishouPhotoTextLocation
    from .kuaishou_profile_page_prefetch import KuaishouProfilePagePrefetch
    from .kuaishou_same_frame import KuaishouSameFrame
    from .kuaishou_share_guide import KuaishouShareGuide
    from .kuaishou_sound_track import KuaishouSoundTrack
    from .kuaishou_stream_manifest import KuaishouStreamManifest


class KuaishouFeed(Model):
    """A video post.

    Attributes:
        caption: Text below the picture or video.
        comment_info: What is known of the comment, in KuaishouFeed.
        comment_count: Number of comments.
        cover_thumbnail_urls: Addresses of the cover small picture.
        duration: How long it lasts.
        exp_tag: Tag of the experience.
        ext_params: What is in `ext_params` of KuaishouFeed.
        feed_log_ctx: What is in `feedLogCtx` of KuaishouFeed.
        feed_switches: What is in `feedSwitches` of KuaishouFeed.
        follow_shoot: What is in `followShoot` of KuaishouFeed.
        forward_count: Number of reposts.
        forward_stats_params: What is in `forward_stats_params` of KuaishouFeed.
        frame_style: Style of the frame.
        has_vote: Whether there is a vote.
        headurls: Addresses of the avatar.
        like_count: Number of likes.
        liked: Whether one likes it.
        location: Place.
        photo_id: Id of the photo.
        photo_status: State of the photo.
        share_guide: What is in `shareGuide` of KuaishouFeed.
        share_count: Number of shares.
        share_info: What is known of the share.
        stream_manifest: What is in `streamManifest` of KuaishouFeed.
        tags: Tags.
        time: Time, as the source writes it.
        timestamp: Time, as the source writes it.
        type_: What sort of thing it is, as the source writes it.
        user_id: Id of the user.
        user_name: Name of the user.
        verified: Whether it is verified.
        view_count: Number of views.
        bottom_entry_info: What is in `bottomEntryInfo` of KuaishouFeed.
        headurl: Address of the avatar.
        thumbnail_url: Address of the small picture.
        thumbnail_urls: Addresses of the small picture.
        collect_count: Number of collections.
        danmaku_info: What is known of the bullet comment, in KuaishouFeed.
        original_photo_id: Id of the original photo.
        photo_reward: What is in `photoReward` of KuaishouFeed.
        photo_text_location_info: What is known of the photo text location, in KuaishouFeed.
        profile_page_prefetch_info: What is in `profilePagePrefetchInfo` of KuaishouFeed.
        same_frame: What is in `sameFrame` of KuaishouFeed.
        sound_track: What is in `soundTrack` of KuaishouFeed.
    """

    admin_tags: list[Any] = field("adminTags", "[]", required=True)
    caption: str = field("caption", "str", required=True)
    comment_info: KuaishouCommentInfo = field("commentInfo", "KuaishouCommentInfo", required=True)
    comment_count: int = field("comment_count", "int", required=True)
    cover_thumbnail_urls: list[KuaishouHeadurl] = field("cover_thumbnail_urls", "KuaishouHeadurl[]", required=True)
    duration: int = field("duration", "int", required=True)
    edit_info: dict[str, Any] = field("editInfo", "{}", required=True)
    enable_full_screen_play: bool = field("enableFullScreenPlay", "bool", required=True)
    enable_share_to_story: bool = field("enableShareToStory", "bool", required=True)
    exp_tag: str = field("exp_tag", "str", required=True)
    ext_params: KuaishouFeedExtParam = field("ext_params", "KuaishouFeedExtParam", required=True)
    feed_log_ctx: KuaishouFeedLogCtx = field("feedLogCtx", "KuaishouFeedLogCtx", required=True)
    feed_switches: KuaishouFeedSwitch = field("feedSwitches", "KuaishouFeedSwitch", required=True)
    follow_shoot: KuaishouFollowShoot = field("followShoot", "KuaishouFollowShoot", required=True)
    following: int = field("following", "int", required=True)
    forward_count: int = field("forward_count", "int", required=True)
    forward_stats_params: KuaishouForwardStatsParam = field(
        "forward_stats_params", "KuaishouForwardStatsParam", required=True
    )
    frame_style: int = field("frameStyle", "int", required=True)
    has_vote: bool = field("hasVote", "bool", required=True)
    headurls: list[KuaishouHeadurl] = field("headurls", "KuaishouHeadurl[]", required=True)
    like_count: int = field("like_count", "int", required=True)
    liked: int = field("liked", "int", required=True)
    location: dict[str, Any] = field("location", "{}", required=True)
    main_mv_urls: list[KuaishouHeadurl] = field("main_mv_urls", "KuaishouHeadurl[]", required=True)
    no_need_to_request_plc_api: bool = field("noNeedToRequestPLCApi", "bool", required=True)
    photo_id: int = field("photo_id", "int", required=True)
    photo_status: int = field("photo_status", "int", required=True)
    plc_feature_entry_ab_flag: int = field("plcFeatureEntryAbFlag", "int", required=True)
    plc_high_priority_than_bottom_entry: bool = field("plcHighPriorityThanBottomEntry", "bool", required=True)
    plc_response_time: int = field("plcResponseTime", "int", required=True)
    ptp: str = field("ptp", "str", required=True)
    reco_tags: list[Any] = field("recoTags", "[]", required=True)
    save_play_progress_strategy: int = field("savePlayProgressStrategy", "int", required=True)
    server_exp_tag: str = field("serverExpTag", "str", required=True)
    share_guide: KuaishouShareGuide = field("shareGuide", "KuaishouShareGuide", required=True)
    share_count: int = field("share_count", "int", required=True)
    share_info: str = field("share_info", "str", required=True)
    slide_comment_entry_disabled: bool = field("slideCommentEntryDisabled", "bool", required=True)
    source_photo_page: str = field("sourcePhotoPage", "str", required=True)
    stream_manifest: KuaishouStreamManifest = field("streamManifest", "KuaishouStreamManifest", required=True)
    support_type: int = field("supportType", "int", required=True)
    tag_hash_type: int = field("tag_hash_type", "int", required=True)
    tags: list[Any] = field("tags", "[]", required=True)
    time: str = field("time", "str", required=True)
    timestamp: int = field("timestamp", "int", required=True)
    type_: int = field("type", "int", required=True)
    us_c: int = field("us_c", "int", required=True)
    us_d: int = field("us_d", "int", required=True)
    us_l: bool = field("us_l", "bool", required=True)
    user_id: int = field("user_id", "int", required=True)
    user_name: str = field("user_name", "str", required=True)
    user_sex: str = field("user_sex", "str", required=True)
    verified: bool = field("verified", "bool", required=True)
    video_cold_start_type: int = field("videoColdStartType", "int", required=True)
    view_count: int = field("view_count", "int", required=True)
    bottom_entry_info: KuaishouBottomEntry = field("bottomEntryInfo", "KuaishouBottomEntry")
    enable_recommended_guide: bool = field("enableRecommendedGuide", "bool")
    fast_comment_type: int = field("fastCommentType", "int")
    headurl: str = field("headurl", "str")
    kwai_id: str = field("kwaiId", "str")
    long_video: bool = field("longVideo", "bool")
    main_mv_url: str = field("main_mv_url", "str")
    main_url: str = field("main_url", "str")
    pure_title: str = field("pureTitle", "str")
    thumbnail_url: str = field("thumbnail_url", "str")
    thumbnail_urls: list[KuaishouHeadurl] = field("thumbnail_urls", "KuaishouHeadurl[]")
    collect_count: int = field("collect_count", "int")
    danmaku_info: KuaishouDanmaku = field("danmakuInfo", "KuaishouDanmaku")
    enable_corona_detail_page: bool = field("enableCoronaDetailPage", "bool")
    ff_cover_thumbnail_urls: list[KuaishouHeadurl] = field("ff_cover_thumbnail_urls", "KuaishouHeadurl[]")
    original_photo_id: str = field("originalPhotoId", "str")
    photo_reward: KuaishouPhotoReward = field("photoReward", "KuaishouPhotoReward")
    photo_text_location_info: KuaishouPhotoTextLocation = field("photoTextLocationInfo", "KuaishouPhotoTextLocation")
    profile_page_prefetch_info: KuaishouProfilePagePrefetch = field(
        "profilePagePrefetchInfo", "KuaishouProfilePagePrefetch"
    )
    same_frame: KuaishouSameFrame = field("sameFrame", "KuaishouSameFrame")
    show_progress_enter_detail: bool = field("showProgressEnterDetail", "bool")
    sound_track: KuaishouSoundTrack = field("soundTrack", "KuaishouSoundTrack")
    reco_reason: str = field("reco_reason", "str")
