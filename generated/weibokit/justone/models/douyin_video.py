# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_admire_auth import DouyinAdmireAuth
    from .douyin_author import DouyinAuthor
    from .douyin_aweme_commerce import DouyinAwemeCommerce
    from .douyin_aweme_control import DouyinAwemeControl
    from .douyin_aweme_listen import DouyinAwemeListen
    from .douyin_challenge import DouyinChallenge
    from .douyin_comment_permission import DouyinCommentPermission
    from .douyin_comment_words_recommend import DouyinCommentWordsRecommend
    from .douyin_component_control import DouyinComponentControl
    from .douyin_danmaku_control import DouyinDanmakuControl
    from .douyin_dcm import DouyinDcm
    from .douyin_dislike_dimension import DouyinDislikeDimension
    from .douyin_distribute_circle import DouyinDistributeCircle
    from .douyin_ent_log_extra import DouyinEntLogExtra
    from .douyin_enterprise import DouyinEnterprise
    from .douyin_entertainment_product import DouyinEntertainmentProduct
    from .douyin_fall_card import DouyinFallCard
    from .douyin_feed_comment_config import DouyinFeedCommentConfig
    from .douyin_follow_shoot_clip import DouyinFollowShootClip
    from .douyin_friend_recommend import DouyinFriendRecommend
    from .douyin_galileo_pad_textcrop import DouyinGalileoPadTextcrop
    from .douyin_game_tag import DouyinGameTag
    from .douyin_guide_scene import DouyinGuideScene
    from .douyin_hot import DouyinHot
    from .douyin_image_album_music import DouyinImageAlbumMusic
    from .douyin_image_comment import DouyinImageComment
    from .douyin_impression_data import DouyinImpressionData
    from .douyin_item_warn_notification import DouyinItemWarnNotification
    from .douyin_mix import DouyinMix
    from .douyin_music import DouyinMusic
    from .douyin_photo_search_entrance import DouyinPhotoSearchEntrance
    from .douyin_play_progress import DouyinPlayProgress
    from .douyin_poi_patch import DouyinPoiPatch
    from .douyin_product_genre import DouyinProductGenre
    from .douyin_publish_plus_alienation import DouyinPublishPlusAlienation
    from .douyin_recommend_chapter import DouyinRecommendChapter
    from .douyin_risk import DouyinRisk
    from .douyin_search_extra import DouyinSearchExtra
    from .douyin_search_impr import DouyinSearchImpr
    from .douyin_series_paid import DouyinSeriesPaid
    from .douyin_share import DouyinShare
    from .douyin_statistics import DouyinStatistics
    from .douyin_status import DouyinStatus
    from .douyin_suggest_word import DouyinSuggestWord
    from .douyin_text_extra import DouyinTextExtra
    from .douyin_video_control import DouyinVideoControl
    from .douyin_video_media import DouyinVideoMedia
    from .douyin_video_paid_way import DouyinVideoPaidWay
    from .douyin_video_tag import DouyinVideoTag
    from .douyin_visual_search import DouyinVisualSearch
    from .douyin_vtag_search import DouyinVtagSearch
    from .douyin_xigua_base import DouyinXiguaBase
    from .douyin_xigua_task import DouyinXiguaTask


class DouyinVideo(Model):
    """A video post.

    Attributes:
        activity_video_type: Type of the activity video.
        author: The author of a video post.
        author_user_id: Id of the author user.
        aweme_control: What is in `aweme_control` of DouyinVideo.
        aweme_id: Id of the Douyin video.
        aweme_listen_struct: What is in `aweme_listen_struct` of DouyinVideo.
        aweme_type: Type of the Douyin video.
        caption: Text below the picture or video.
        chapter_list: The chapters.
        comment_list: The comments.
        comment_permission_info: What is known of the comment permission, in DouyinVideo.
        create_time: When it was created.
        desc: Description.
        distribute_circle: What is in `distribute_circle` of DouyinVideo.
        duration: How long it lasts.
        ent_log_extra: What is in `ent_log_extra` of DouyinVideo.
        entertainment_product_info: What is in `entertainment_product_info` of DouyinVideo.
        entertainment_video_paid_way: What is in `entertainment_video_paid_way` of DouyinVideo.
        feed_comment_config: Settings of the feed comment, in DouyinVideo.
        friend_recommend_info: What is known of the friend recommendation, in DouyinVideo.
        game_tag_info: What is in `game_tag_info` of DouyinVideo.
        group_id: Id of the group.
        image_album_music_info: What is known of the picture album music, in DouyinVideo.
        image_comment: What is in `image_comment` of DouyinVideo.
        image_infos: What is known of the pictures.
        image_list: The pictures.
        images: Pictures.
        impression_data: What is in `impression_data` of DouyinVideo.
        is_top: Whether it is at the top.
        item_title: Title of the item.
        item_warn_notification: What is in `item_warn_notification` of DouyinVideo.
        media_type: Type of the medium.
        music: The music of a video.
        origin_comment_ids: Ids of the original comments.
        photo_search_entrance: What is in `photo_search_entrance` of DouyinVideo.
        position: Place in the list or on the screen.
        product_genre_info: What is in `product_genre_info` of DouyinVideo.
        publish_plus_alienation: What is in `publish_plus_alienation` of DouyinVideo.
        region: Region.
        risk_infos: What is in `risk_infos` of DouyinVideo.
        series_paid_info: What is in `series_paid_info` of DouyinVideo.
        share_info: What is known of the share, in DouyinUser.
        share_url: Address of the share.
        show_follow_button: Whether the follow button is shown.
        statistics: Counters of a video.
        status: State, as the source writes it, in DouyinVideo.
        user_recommend_status: State of the user recommendation.
        video: The film of a video post: addresses, covers and qualities.
        video_control: What is in `video_control` of DouyinVideo.
        video_tag: Tag of the video.
        video_text: Text of the video.
        visual_search_info: What is in `visual_search_info` of DouyinVideo.
        xigua_base_info: What is in `xigua_base_info` of DouyinVideo.
        admire_auth: What is in `admire_auth` of DouyinVideo.
        chapter_bar_color: Color of the chapter bar.
        city: City.
        comment_words_recommend: What is in `comment_words_recommend` of DouyinVideo.
        commerce_info: What is known of the commerce, in DouyinVideo.
        dcm_info: What is in `dcm_info` of DouyinVideo.
        distance: How far away it is.
        fall_card_struct: What is in `fall_card_struct` of DouyinVideo.
        follow_shoot_clip_info: What is in `follow_shoot_clip_info` of DouyinVideo.
        guide_scene_info: What is in `guide_scene_info` of DouyinVideo.
        hot_list: What is in `hot_list` of DouyinVideo.
        poi_patch_info: What is in `poi_patch_info` of DouyinVideo.
        preview_title: Title of the preview.
        preview_video_status: State of the preview video.
        search_extra: What is in `search_extra` of DouyinVideo.
        search_impr: What is in `search_impr` of DouyinVideo.
        vtag_search: What is in `vtag_search` of DouyinVideo.
        xigua_task: What is in `xigua_task` of DouyinVideo.
        component_control: What is in `component_control` of DouyinVideo.
        danmaku_control: What is in `danmaku_control` of DouyinVideo.
        mix_info: A series that a video belongs to.
        suggest_words: What is in `suggest_words` of DouyinVideo.
        ad_aweme_source: Where the advertisement Douyin video comes from.
        enterprise_info: What is known of the enterprise, in DouyinVideo.
        play_progress: What is in `play_progress` of DouyinVideo.
        galileo_pad_textcrop: What is in `galileo_pad_textcrop` of DouyinVideo.
        recommend_chapter_info: What is known of the recommendation chapter, in DouyinVideo.
    """

    activity_video_type: int = field("activity_video_type", "int", required=True)
    anchors: Any = field("anchors", required=True)
    authentication_token: str = field("authentication_token", "str", required=True)
    author: DouyinAuthor = field("author", "DouyinAuthor", required=True)
    author_mask_tag: int = field("author_mask_tag", "int", required=True)
    author_user_id: int = field("author_user_id", "int", required=True)
    aweme_control: DouyinAwemeControl = field("aweme_control", "DouyinAwemeControl", required=True)
    aweme_id: str = field("aweme_id", "str", required=True)
    aweme_listen_struct: DouyinAwemeListen = field("aweme_listen_struct", "DouyinAwemeListen", required=True)
    aweme_type: int = field("aweme_type", "int", required=True)
    aweme_type_tags: str = field("aweme_type_tags", "str", required=True)
    boost_status: int = field("boost_status", "int", required=True)
    can_cache_to_local: bool = field("can_cache_to_local", "bool", required=True)
    caption: str = field("caption", "str", required=True)
    cf_assets_type: int = field("cf_assets_type", "int", required=True)
    challenge_position: Any = field("challenge_position", required=True)
    chapter_list: Any = field("chapter_list", required=True)
    collect_stat: int = field("collect_stat", "int", required=True)
    collection_corner_mark: int = field("collection_corner_mark", "int", required=True)
    comment_gid: int = field("comment_gid", "int", required=True)
    comment_list: Any = field("comment_list", required=True)
    comment_permission_info: DouyinCommentPermission = field(
        "comment_permission_info", "DouyinCommentPermission", required=True
    )
    commerce_config_data: Any = field("commerce_config_data", required=True)
    component_info_v2: str = field("component_info_v2", "str", required=True)
    cover_labels: Any = field("cover_labels", required=True)
    create_time: int = field("create_time", "int", required=True)
    desc: str = field("desc", "str", required=True)
    disable_relation_bar: int = field("disable_relation_bar", "int", required=True)
    dislike_dimension_list: Any = field("dislike_dimension_list", required=True)
    dislike_dimension_list_v2: list[DouyinDislikeDimension] | None = field(
        "dislike_dimension_list_v2", "DouyinDislikeDimension[]", null=True, required=True
    )
    distribute_circle: DouyinDistributeCircle = field("distribute_circle", "DouyinDistributeCircle", required=True)
    douplus_user_type: int = field("douplus_user_type", "int", required=True)
    duet_aggregate_in_music_tab: bool = field("duet_aggregate_in_music_tab", "bool", required=True)
    duration: int = field("duration", "int", required=True)
    enable_comment_sticker_rec: bool = field("enable_comment_sticker_rec", "bool", required=True)
    enable_decorated_emoji: bool = field("enable_decorated_emoji", "bool", required=True)
    ent_log_extra: DouyinEntLogExtra = field("ent_log_extra", "DouyinEntLogExtra", required=True)
    entertainment_product_info: DouyinEntertainmentProduct = field(
        "entertainment_product_info", "DouyinEntertainmentProduct", required=True
    )
    entertainment_video_paid_way: DouyinVideoPaidWay = field(
        "entertainment_video_paid_way", "DouyinVideoPaidWay", required=True
    )
    entertainment_video_type: int = field("entertainment_video_type", "int", required=True)
    feed_comment_config: DouyinFeedCommentConfig = field(
        "feed_comment_config", "DouyinFeedCommentConfig", required=True
    )
    flash_mob_trends: int = field("flash_mob_trends", "int", required=True)
    friend_recommend_info: DouyinFriendRecommend = field(
        "friend_recommend_info", "DouyinFriendRecommend", required=True
    )
    game_tag_info: DouyinGameTag = field("game_tag_info", "DouyinGameTag", required=True)
    geofencing: list[Any] = field("geofencing", "[]", required=True)
    geofencing_regions: Any = field("geofencing_regions", required=True)
    group_id: str = field("group_id", "str", required=True)
    guide_btn_type: int = field("guide_btn_type", "int", required=True)
    hybrid_label: Any = field("hybrid_label", required=True)
    image_album_music_info: DouyinImageAlbumMusic = field(
        "image_album_music_info", "DouyinImageAlbumMusic", required=True
    )
    image_comment: DouyinImageComment = field("image_comment", "DouyinImageComment", required=True)
    image_crop_ctrl: int = field("image_crop_ctrl", "int", required=True)
    image_infos: Any = field("image_infos", required=True)
    image_list: Any = field("image_list", required=True)
    images: Any = field("images", required=True)
    img_bitrate: Any = field("img_bitrate", required=True)
    impression_data: DouyinImpressionData = field("impression_data", "DouyinImpressionData", required=True)
    interaction_stickers: Any = field("interaction_stickers", required=True)
    is_24_story: int = field("is_24_story", "int", required=True)
    is_25_story: int = field("is_25_story", "int", required=True)
    is_collects_selected: int = field("is_collects_selected", "int", required=True)
    is_duet_sing: bool = field("is_duet_sing", "bool", required=True)
    is_image_beat: bool = field("is_image_beat", "bool", required=True)
    is_life_item: bool = field("is_life_item", "bool", required=True)
    is_moment_history: int = field("is_moment_history", "int", required=True)
    is_moment_story: int = field("is_moment_story", "int", required=True)
    is_new_text_mode: int = field("is_new_text_mode", "int", required=True)
    is_share_post: bool = field("is_share_post", "bool", required=True)
    is_story: int = field("is_story", "int", required=True)
    is_top: int = field("is_top", "int", required=True)
    is_use_music: bool = field("is_use_music", "bool", required=True)
    item_aigc_follow_shot: int = field("item_aigc_follow_shot", "int", required=True)
    item_title: str = field("item_title", "str", required=True)
    item_warn_notification: DouyinItemWarnNotification = field(
        "item_warn_notification", "DouyinItemWarnNotification", required=True
    )
    label_top_text: Any = field("label_top_text", required=True)
    long_video: Any = field("long_video", required=True)
    mark_largely_following: bool = field("mark_largely_following", "bool", required=True)
    media_type: int = field("media_type", "int", required=True)
    music: DouyinMusic = field("music", "DouyinMusic", required=True)
    nickname_position: Any = field("nickname_position", required=True)
    origin_comment_ids: Any = field("origin_comment_ids", required=True)
    origin_duet_resource_uri: str = field("origin_duet_resource_uri", "str", required=True)
    origin_text_extra: list[Any] | None = field("origin_text_extra", "[]", null=True, required=True)
    original: int = field("original", "int", required=True)
    original_images: Any = field("original_images", required=True)
    packed_clips: Any = field("packed_clips", required=True)
    personal_page_botton_diagnose_style: int = field("personal_page_botton_diagnose_style", "int", required=True)
    photo_search_entrance: DouyinPhotoSearchEntrance = field(
        "photo_search_entrance", "DouyinPhotoSearchEntrance", required=True
    )
    position: Any = field("position", required=True)
    prevent_download: bool = field("prevent_download", "bool", required=True)
    product_genre_info: DouyinProductGenre = field("product_genre_info", "DouyinProductGenre", required=True)
    promotions: list[Any] = field("promotions", "[]", required=True)
    publish_plus_alienation: DouyinPublishPlusAlienation = field(
        "publish_plus_alienation", "DouyinPublishPlusAlienation", required=True
    )
    region: str = field("region", "str", required=True)
    relation_labels: Any = field("relation_labels", required=True)
    risk_infos: DouyinRisk = field("risk_infos", "DouyinRisk", required=True)
    series_basic_info: dict[str, Any] = field("series_basic_info", "{}", required=True)
    series_paid_info: DouyinSeriesPaid = field("series_paid_info", "DouyinSeriesPaid", required=True)
    share_info: DouyinShare = field("share_info", "DouyinShare", required=True)
    share_url: str = field("share_url", "str", required=True)
    shoot_way: str = field("shoot_way", "str", required=True)
    show_follow_button: dict[str, Any] = field("show_follow_button", "{}", required=True)
    social_tag_list: Any = field("social_tag_list", required=True)
    statistics: DouyinStatistics = field("statistics", "DouyinStatistics", required=True)
    status: DouyinStatus = field("status", "DouyinStatus", required=True)
    text_extra: list[DouyinTextExtra] = field("text_extra", "DouyinTextExtra[]", required=True)
    uniqid_position: Any = field("uniqid_position", required=True)
    user_digged: int = field("user_digged", "int", required=True)
    user_recommend_status: int = field("user_recommend_status", "int", required=True)
    video: DouyinVideoMedia = field("video", "DouyinVideoMedia", required=True)
    video_control: DouyinVideoControl = field("video_control", "DouyinVideoControl", required=True)
    video_game_data_channel_config: dict[str, Any] = field("video_game_data_channel_config", "{}", required=True)
    video_labels: Any = field("video_labels", required=True)
    video_share_edit_status: int = field("video_share_edit_status", "int", required=True)
    video_tag: list[DouyinVideoTag] = field("video_tag", "DouyinVideoTag[]", required=True)
    video_text: list[Any] | None = field("video_text", "[]", null=True, required=True)
    visual_search_info: DouyinVisualSearch = field("visual_search_info", "DouyinVisualSearch", required=True)
    xigua_base_info: DouyinXiguaBase = field("xigua_base_info", "DouyinXiguaBase", required=True)
    admire_auth: DouyinAdmireAuth = field("admire_auth", "DouyinAdmireAuth")
    ai_follow_images: Any = field("ai_follow_images")
    bodydance_score: int = field("bodydance_score", "int")
    book_bar: dict[str, Any] = field("book_bar", "{}")
    cf_recheck_ts: int = field("cf_recheck_ts", "int")
    cha_list: list[DouyinChallenge] = field("cha_list", "DouyinChallenge[]")
    chapter_bar_color: Any = field("chapter_bar_color")
    city: str = field("city", "str")
    cmt_swt: bool = field("cmt_swt", "bool")
    comment_words_recommend: DouyinCommentWordsRecommend = field(
        "comment_words_recommend", "DouyinCommentWordsRecommend"
    )
    commerce_info: DouyinAwemeCommerce = field("commerce_info", "DouyinAwemeCommerce")
    create_scale_type: Any = field("create_scale_type")
    dcm_info: DouyinDcm = field("dcm_info", "DouyinDcm")
    desc_language: str = field("desc_language", "str")
    distance: str = field("distance", "str")
    distribute_type: int = field("distribute_type", "int")
    douyin_pc_video_extra_seo: str = field("douyin_pc_video_extra_seo", "str")
    ecom_comment_atmosphere_type: int = field("ecom_comment_atmosphere_type", "int")
    effect_inflow_effects: Any = field("effect_inflow_effects")
    fall_card_struct: DouyinFallCard = field("fall_card_struct", "DouyinFallCard")
    follow_shoot_clip_info: DouyinFollowShootClip = field("follow_shoot_clip_info", "DouyinFollowShootClip")
    follow_shot_assets: Any = field("follow_shot_assets")
    guide_scene_info: DouyinGuideScene = field("guide_scene_info", "DouyinGuideScene")
    has_vs_entry: bool = field("has_vs_entry", "bool")
    have_dashboard: bool = field("have_dashboard", "bool")
    hot_list: DouyinHot = field("hot_list", "DouyinHot")
    image_follow_shot_assets: Any = field("image_follow_shot_assets")
    interest_points: Any = field("interest_points")
    is_ecom_aweme: int = field("is_ecom_aweme", "int")
    is_fantasy: bool = field("is_fantasy", "bool")
    is_first_video: bool = field("is_first_video", "bool")
    is_hash_tag: int = field("is_hash_tag", "int")
    is_in_scope: bool = field("is_in_scope", "bool")
    is_karaoke: bool = field("is_karaoke", "bool")
    is_pgcshow: bool = field("is_pgcshow", "bool")
    is_preview: int = field("is_preview", "int")
    is_relieve: bool = field("is_relieve", "bool")
    is_vr: bool = field("is_vr", "bool")
    item_comment_settings: int = field("item_comment_settings", "int")
    item_duet: int = field("item_duet", "int")
    item_react: int = field("item_react", "int")
    item_share: int = field("item_share", "int")
    item_stitch: int = field("item_stitch", "int")
    jump_tab_info_list: Any = field("jump_tab_info_list")
    live_appointment_info: dict[str, Any] = field("live_appointment_info", "{}")
    misc_info: str = field("misc_info", "str")
    mv_info: Any = field("mv_info")
    nearby_hot_comment: Any = field("nearby_hot_comment")
    nearby_level: int = field("nearby_level", "int")
    need_vs_entry: bool = field("need_vs_entry", "bool")
    poi_biz: dict[str, Any] = field("poi_biz", "{}")
    poi_patch_info: DouyinPoiPatch = field("poi_patch_info", "DouyinPoiPatch")
    preview_title: str = field("preview_title", "str")
    preview_video_status: int = field("preview_video_status", "int")
    rate: int = field("rate", "int")
    ref_tts_id_list: Any = field("ref_tts_id_list")
    ref_voice_modify_id_list: Any = field("ref_voice_modify_id_list")
    reply_smart_emojis: Any = field("reply_smart_emojis")
    report_action: bool = field("report_action", "bool")
    search_extra: DouyinSearchExtra = field("search_extra", "DouyinSearchExtra")
    search_impr: DouyinSearchImpr = field("search_impr", "DouyinSearchImpr")
    should_open_ad_report: bool = field("should_open_ad_report", "bool")
    slides_music_beats: Any = field("slides_music_beats")
    sort_label: str = field("sort_label", "str")
    standard_bar_info_list: Any = field("standard_bar_info_list")
    story_ttl: int = field("story_ttl", "int")
    trends_infos: Any = field("trends_infos")
    tts_id_list: Any = field("tts_id_list")
    voice_modify_id_list: Any = field("voice_modify_id_list")
    vr_type: int = field("vr_type", "int")
    vtag_search: DouyinVtagSearch = field("vtag_search", "DouyinVtagSearch")
    with_promotional_music: bool = field("with_promotional_music", "bool")
    without_watermark: bool = field("without_watermark", "bool")
    xigua_task: DouyinXiguaTask = field("xigua_task", "DouyinXiguaTask")
    yumme_recreason: Any = field("yumme_recreason")
    common_bar_info: str = field("common_bar_info", "str")
    component_control: DouyinComponentControl = field("component_control", "DouyinComponentControl")
    danmaku_control: DouyinDanmakuControl = field("danmaku_control", "DouyinDanmakuControl")
    entertainment_recommend_info: str = field("entertainment_recommend_info", "str")
    horizontal_type: int = field("horizontal_type", "int")
    incentive_item_type: int = field("incentive_item_type", "int")
    is_ads: bool = field("is_ads", "bool")
    is_from_ad_auth: bool = field("is_from_ad_auth", "bool")
    libfinsert_task_id: str = field("libfinsert_task_id", "str")
    main_arch_common: str = field("main_arch_common", "str")
    mix_info: DouyinMix = field("mix_info", "DouyinMix")
    press_panel_info: str = field("press_panel_info", "str")
    sec_item_id: str = field("sec_item_id", "str")
    share_rec_extra: str = field("share_rec_extra", "str")
    suggest_words: DouyinSuggestWord = field("suggest_words", "DouyinSuggestWord")
    trends_event_track: str = field("trends_event_track", "str")
    ad_aweme_source: int = field("ad_aweme_source", "int")
    douyin_p_c_video_extra: str = field("douyin_p_c_video_extra", "str")
    enterprise_info: DouyinEnterprise = field("enterprise_info", "DouyinEnterprise")
    play_progress: DouyinPlayProgress = field("play_progress", "DouyinPlayProgress")
    select_anchor_expanded_content: int = field("select_anchor_expanded_content", "int")
    galileo_pad_textcrop: DouyinGalileoPadTextcrop = field("galileo_pad_textcrop", "DouyinGalileoPadTextcrop")
    recommend_chapter_info: DouyinRecommendChapter = field("recommend_chapter_info", "DouyinRecommendChapter")
