# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_aigc import TiktokAigc
    from .tiktok_animated_image import TiktokAnimatedImage
    from .tiktok_aweme_acl import TiktokAwemeAcl
    from .tiktok_aweme_content import TiktokAwemeContent
    from .tiktok_aweme_creator_ai_comment import TiktokAwemeCreatorAiComment
    from .tiktok_banner import TiktokBanner
    from .tiktok_c2_pa import TiktokC2Pa
    from .tiktok_cc_template import TiktokCcTemplate
    from .tiktok_comment_config import TiktokCommentConfig
    from .tiktok_commerce import TiktokCommerce
    from .tiktok_creation import TiktokCreation
    from .tiktok_group_id import TiktokGroupId
    from .tiktok_hashtag import TiktokHashtag
    from .tiktok_image import TiktokImage
    from .tiktok_interact_permission import TiktokInteractPermission
    from .tiktok_music import TiktokMusic
    from .tiktok_original_client_text import TiktokOriginalClientText
    from .tiktok_paid_content import TiktokPaidContent
    from .tiktok_promote import TiktokPromote
    from .tiktok_risk import TiktokRisk
    from .tiktok_search_highlight import TiktokSearchHighlight
    from .tiktok_share import TiktokShare
    from .tiktok_social_interaction_blob import TiktokSocialInteractionBlob
    from .tiktok_solaria_profile import TiktokSolariaProfile
    from .tiktok_standard_component import TiktokStandardComponent
    from .tiktok_statistics import TiktokStatistics
    from .tiktok_status import TiktokStatus
    from .tiktok_suggest_word import TiktokSuggestWord
    from .tiktok_tako_bubble import TiktokTakoBubble
    from .tiktok_text_extra import TiktokTextExtra
    from .tiktok_tns_ue_feed import TiktokTnsUeFeed
    from .tiktok_ttec_suggest_word import TiktokTtecSuggestWord
    from .tiktok_upvote import TiktokUpvote
    from .tiktok_upvote_preload import TiktokUpvotePreload
    from .tiktok_user import TiktokUser
    from .tiktok_video_control import TiktokVideoControl
    from .tiktok_video_media import TiktokVideoMedia


class TiktokAweme(Model):
    """A post as the app shows it.

    Attributes:
        added_sound_music_info: What is in `added_sound_music_info` of TiktokAweme.
        aigc_info: What is in `aigc_info` of TiktokAweme.
        animated_image_info: What is in `animated_image_info` of TiktokAweme.
        author: A user as the app shows them.
        author_user_id: Id of the author user.
        aweme_acl: What is in `aweme_acl` of TiktokAweme.
        aweme_id: Id of the Douyin video.
        aweme_type: Type of the Douyin video.
        c2pa_info: What is in `c2pa_info` of TiktokAweme.
        cc_template_info: What is in `cc_template_info` of TiktokAweme.
        comment_config: Settings of the comment, in TiktokAweme.
        commerce_info: What is known of the commerce, in TiktokAweme.
        content_desc: Description of the content.
        content_level: Level of the content.
        content_model: What is in `content_model` of TiktokAweme.
        content_original_type: Type of the content original.
        content_type: Type of the content.
        create_time: When it was created.
        creation_info: What is in `creation_info` of TiktokAweme.
        creator_ai_comment: What is in `creator_ai_comment` of TiktokAweme.
        desc: Description.
        distance: How far away it is.
        group_id: Id of the group.
        group_id_list: What is in `group_id_list` of TiktokAweme.
        has_danmaku: Whether there is a bullet comment.
        image_infos: What is known of the pictures.
        interact_permission: What is in `interact_permission` of TiktokAweme.
        is_top: Whether it is at the top.
        label_top: A picture, with addresses that hold the same.
        music: What is in `added_sound_music_info` of TiktokAweme.
        music_title_style: Style of the music title.
        origin_comment_ids: Ids of the original comments.
        original_client_text: What is in `original_client_text` of TiktokAweme.
        paid_content_info: What is in `paid_content_info` of TiktokAweme.
        position: Place in the list or on the screen.
        products_info: What is known of the product.
        promote: What is in `promote` of TiktokAweme.
        question_list: The questions.
        region: Region.
        risk_infos: What is in `risk_infos` of TiktokAweme.
        search_desc: Description of the search.
        share_info: What is known of the share, in TiktokAweme.
        share_url: Address of the share.
        social_interaction_blob: What is in `social_interaction_blob` of TiktokAweme.
        solaria_profile: What is in `solaria_profile` of TiktokAweme.
        standard_component_info: What is in `standard_component_info` of TiktokAweme.
        statistics: What is in `statistics` of TiktokAweme.
        status: State, as the source writes it, in TiktokAweme.
        suggest_words: What is in `suggest_words` of TiktokAweme.
        tako_bubble_info: What is in `tako_bubble_info` of TiktokAweme.
        tns_ue_feed_info: What is in `tns_ue_feed_info` of TiktokAweme.
        ttec_suggest_words: What is in `ttec_suggest_words` of TiktokAweme.
        upvote_info: What is in `upvote_info` of TiktokAweme.
        upvote_preload: What is in `upvote_preload` of TiktokAweme.
        video: What is in `video` of TiktokAweme.
        video_control: What is in `video_control` of TiktokAweme.
        video_text: Text of the video.
        voice_filter_ids: Ids of the voice filters.
    """

    added_sound_music_info: TiktokMusic = field("added_sound_music_info", "TiktokMusic", required=True)
    aigc_info: TiktokAigc = field("aigc_info", "TiktokAigc", required=True)
    anchors: Any = field("anchors", required=True)
    anchors_extras: str = field("anchors_extras", "str", required=True)
    animated_image_info: TiktokAnimatedImage = field("animated_image_info", "TiktokAnimatedImage", required=True)
    author: TiktokUser = field("author", "TiktokUser", required=True)
    author_user_id: int = field("author_user_id", "int", required=True)
    aweme_acl: TiktokAwemeAcl = field("aweme_acl", "TiktokAwemeAcl", required=True)
    aweme_id: str = field("aweme_id", "str", required=True)
    aweme_type: int = field("aweme_type", "int", required=True)
    banners: list[TiktokBanner] = field("banners", "TiktokBanner[]", required=True)
    behind_the_song_music_ids: Any = field("behind_the_song_music_ids", required=True)
    behind_the_song_video_music_ids: Any = field("behind_the_song_video_music_ids", required=True)
    bodydance_score: int = field("bodydance_score", "int", required=True)
    bottom_products: Any = field("bottom_products", required=True)
    branded_content_accounts: Any = field("branded_content_accounts", required=True)
    c2pa_info: TiktokC2Pa = field("c2pa_info", "TiktokC2Pa", required=True)
    cc_template_info: TiktokCcTemplate = field("cc_template_info", "TiktokCcTemplate", required=True)
    cha_list: list[TiktokHashtag] = field("cha_list", "TiktokHashtag[]", required=True)
    challenge_position: Any = field("challenge_position", required=True)
    cmt_swt: bool = field("cmt_swt", "bool", required=True)
    collect_stat: int = field("collect_stat", "int", required=True)
    comment_config: TiktokCommentConfig = field("comment_config", "TiktokCommentConfig", required=True)
    comment_topbar_info: Any = field("comment_topbar_info", required=True)
    commerce_config_data: Any = field("commerce_config_data", required=True)
    commerce_info: TiktokCommerce = field("commerce_info", "TiktokCommerce", required=True)
    content_desc: str = field("content_desc", "str", required=True)
    content_desc_extra: list[TiktokTextExtra] = field("content_desc_extra", "TiktokTextExtra[]", required=True)
    content_level: int = field("content_level", "int", required=True)
    content_model: TiktokAwemeContent = field("content_model", "TiktokAwemeContent", required=True)
    content_original_type: int = field("content_original_type", "int", required=True)
    content_size_type: int = field("content_size_type", "int", required=True)
    content_type: str = field("content_type", "str", required=True)
    cover_labels: Any = field("cover_labels", required=True)
    create_time: int = field("create_time", "int", required=True)
    creation_info: TiktokCreation = field("creation_info", "TiktokCreation", required=True)
    creator_ai_comment: TiktokAwemeCreatorAiComment = field(
        "creator_ai_comment", "TiktokAwemeCreatorAiComment", required=True
    )
    desc: str = field("desc", "str", required=True)
    desc_language: str = field("desc_language", "str", required=True)
    disable_search_trending_bar: bool = field("disable_search_trending_bar", "bool", required=True)
    distance: str = field("distance", "str", required=True)
    distribute_type: int = field("distribute_type", "int", required=True)
    ecosystem_perception_enhancement: Any = field("ecosystem_perception_enhancement", required=True)
    follow_up_first_item_id: str = field("follow_up_first_item_id", "str", required=True)
    follow_up_item_id_groups: str = field("follow_up_item_id_groups", "str", required=True)
    follow_up_publish_from_id: int = field("follow_up_publish_from_id", "int", required=True)
    geofencing: Any = field("geofencing", required=True)
    geofencing_regions: Any = field("geofencing_regions", required=True)
    green_screen_materials: Any = field("green_screen_materials", required=True)
    group_id: str = field("group_id", "str", required=True)
    group_id_list: TiktokGroupId = field("group_id_list", "TiktokGroupId", required=True)
    has_danmaku: bool = field("has_danmaku", "bool", required=True)
    has_ever_advertised: bool = field("has_ever_advertised", "bool", required=True)
    has_promote_entry: int = field("has_promote_entry", "int", required=True)
    has_vs_entry: bool = field("has_vs_entry", "bool", required=True)
    have_dashboard: bool = field("have_dashboard", "bool", required=True)
    hybrid_label: Any = field("hybrid_label", required=True)
    image_infos: Any = field("image_infos", required=True)
    interact_permission: TiktokInteractPermission = field(
        "interact_permission", "TiktokInteractPermission", required=True
    )
    interaction_stickers: Any = field("interaction_stickers", required=True)
    is_ads: bool = field("is_ads", "bool", required=True)
    is_description_translatable: bool = field("is_description_translatable", "bool", required=True)
    is_hash_tag: int = field("is_hash_tag", "int", required=True)
    is_nff_or_nr: bool = field("is_nff_or_nr", "bool", required=True)
    is_on_this_day: int = field("is_on_this_day", "int", required=True)
    is_paid_content: bool = field("is_paid_content", "bool", required=True)
    is_pgcshow: bool = field("is_pgcshow", "bool", required=True)
    is_preview: int = field("is_preview", "int", required=True)
    is_relieve: bool = field("is_relieve", "bool", required=True)
    is_text_sticker_translatable: bool = field("is_text_sticker_translatable", "bool", required=True)
    is_title_translatable: bool = field("is_title_translatable", "bool", required=True)
    is_top: int = field("is_top", "int", required=True)
    is_vr: bool = field("is_vr", "bool", required=True)
    item_comment_settings: int = field("item_comment_settings", "int", required=True)
    item_duet: int = field("item_duet", "int", required=True)
    item_react: int = field("item_react", "int", required=True)
    item_stitch: int = field("item_stitch", "int", required=True)
    label_top: TiktokImage = field("label_top", "TiktokImage", required=True)
    label_top_text: Any = field("label_top_text", required=True)
    long_video: Any = field("long_video", required=True)
    main_arch_common: str = field("main_arch_common", "str", required=True)
    mask_infos: list[Any] = field("mask_infos", "[]", required=True)
    meme_reg_info: dict[str, Any] = field("meme_reg_info", "{}", required=True)
    misc_info: str = field("misc_info", "str", required=True)
    muf_comment_info_v2: Any = field("muf_comment_info_v2", required=True)
    music: TiktokMusic = field("music", "TiktokMusic", required=True)
    music_begin_time_in_ms: int = field("music_begin_time_in_ms", "int", required=True)
    music_end_time_in_ms: int = field("music_end_time_in_ms", "int", required=True)
    music_selected_from: str = field("music_selected_from", "str", required=True)
    music_title_style: int = field("music_title_style", "int", required=True)
    music_volume: str = field("music_volume", "str", required=True)
    need_trim_step: bool = field("need_trim_step", "bool", required=True)
    need_vs_entry: bool = field("need_vs_entry", "bool", required=True)
    nickname_position: Any = field("nickname_position", required=True)
    no_selected_music: bool = field("no_selected_music", "bool", required=True)
    operator_boost_info: Any = field("operator_boost_info", required=True)
    origin_comment_ids: Any = field("origin_comment_ids", required=True)
    origin_volume: str = field("origin_volume", "str", required=True)
    original_client_text: TiktokOriginalClientText = field(
        "original_client_text", "TiktokOriginalClientText", required=True
    )
    paid_content_info: TiktokPaidContent = field("paid_content_info", "TiktokPaidContent", required=True)
    picked_users: list[Any] = field("picked_users", "[]", required=True)
    playlist_blocked: bool = field("playlist_blocked", "bool", required=True)
    poi_re_tag_signal: int = field("poi_re_tag_signal", "int", required=True)
    position: Any = field("position", required=True)
    prevent_download: bool = field("prevent_download", "bool", required=True)
    products_info: Any = field("products_info", required=True)
    promote: TiktokPromote = field("promote", "TiktokPromote", required=True)
    promote_capcut_toggle: int = field("promote_capcut_toggle", "int", required=True)
    promote_icon_text: str = field("promote_icon_text", "str", required=True)
    promote_toast: str = field("promote_toast", "str", required=True)
    promote_toast_key: str = field("promote_toast_key", "str", required=True)
    question_list: Any = field("question_list", required=True)
    quick_reply_emojis: list[str] = field("quick_reply_emojis", "str[]", required=True)
    rate: int = field("rate", "int", required=True)
    reference_tts_voice_ids: Any = field("reference_tts_voice_ids", required=True)
    reference_voice_filter_ids: Any = field("reference_voice_filter_ids", required=True)
    region: str = field("region", "str", required=True)
    retry_type: int = field("retry_type", "int", required=True)
    right_products: Any = field("right_products", required=True)
    risk_infos: TiktokRisk = field("risk_infos", "TiktokRisk", required=True)
    search_desc: str = field("search_desc", "str", required=True)
    search_highlight: list[TiktokSearchHighlight] = field("search_highlight", "TiktokSearchHighlight[]", required=True)
    share_info: TiktokShare = field("share_info", "TiktokShare", required=True)
    share_url: str = field("share_url", "str", required=True)
    shoot_tab_name: str = field("shoot_tab_name", "str", required=True)
    social_interaction_blob: TiktokSocialInteractionBlob = field(
        "social_interaction_blob", "TiktokSocialInteractionBlob", required=True
    )
    solaria_profile: TiktokSolariaProfile = field("solaria_profile", "TiktokSolariaProfile", required=True)
    sort_label: str = field("sort_label", "str", required=True)
    standard_component_info: TiktokStandardComponent = field(
        "standard_component_info", "TiktokStandardComponent", required=True
    )
    statistics: TiktokStatistics = field("statistics", "TiktokStatistics", required=True)
    status: TiktokStatus = field("status", "TiktokStatus", required=True)
    suggest_words: TiktokSuggestWord = field("suggest_words", "TiktokSuggestWord", required=True)
    support_danmaku: bool = field("support_danmaku", "bool", required=True)
    survey_info: Any = field("survey_info", required=True)
    tako_bubble_info: TiktokTakoBubble = field("tako_bubble_info", "TiktokTakoBubble", required=True)
    text_extra: list[TiktokTextExtra] = field("text_extra", "TiktokTextExtra[]", required=True)
    text_sticker_major_lang: str = field("text_sticker_major_lang", "str", required=True)
    title_language: str = field("title_language", "str", required=True)
    tns_ue_feed_info: TiktokTnsUeFeed = field("tns_ue_feed_info", "TiktokTnsUeFeed", required=True)
    ttec_suggest_words: TiktokTtecSuggestWord = field("ttec_suggest_words", "TiktokTtecSuggestWord", required=True)
    tts_voice_ids: Any = field("tts_voice_ids", required=True)
    ttt_product_recall_type: int = field("ttt_product_recall_type", "int", required=True)
    uniqid_position: Any = field("uniqid_position", required=True)
    upvote_info: TiktokUpvote = field("upvote_info", "TiktokUpvote", required=True)
    upvote_preload: TiktokUpvotePreload = field("upvote_preload", "TiktokUpvotePreload", required=True)
    used_full_song: bool = field("used_full_song", "bool", required=True)
    user_digged: int = field("user_digged", "int", required=True)
    video: TiktokVideoMedia = field("video", "TiktokVideoMedia", required=True)
    video_control: TiktokVideoControl = field("video_control", "TiktokVideoControl", required=True)
    video_labels: list[Any] = field("video_labels", "[]", required=True)
    video_text: list[Any] = field("video_text", "[]", required=True)
    voice_filter_ids: Any = field("voice_filter_ids", required=True)
    with_promotional_music: bool = field("with_promotional_music", "bool", required=True)
    without_watermark: bool = field("without_watermark", "bool", required=True)
