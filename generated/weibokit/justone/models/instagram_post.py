# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_ai_detection_method import InstagramAiDetectionMethod
    from .instagram_caption import InstagramCaption
    from .instagram_clips_demotion_control import InstagramClipsDemotionControl
    from .instagram_clips_metadata import InstagramClipsMetadata
    from .instagram_comment_inform_treatment import InstagramCommentInformTreatment
    from .instagram_community_note import InstagramCommunityNote
    from .instagram_crosspost_metadata import InstagramCrosspostMetadata
    from .instagram_fb_user_tag import InstagramFbUserTag
    from .instagram_fundraiser_tag import InstagramFundraiserTag
    from .instagram_image_version import InstagramImageVersion
    from .instagram_media_cropping import InstagramMediaCropping
    from .instagram_media_note import InstagramMediaNote
    from .instagram_metric import InstagramMetric
    from .instagram_report import InstagramReport
    from .instagram_sharing_friction import InstagramSharingFriction
    from .instagram_tagged_user import InstagramTaggedUser
    from .instagram_user import InstagramUser
    from .instagram_video_version import InstagramVideoVersion


class InstagramPost(Model):
    """A post: picture, album or film.

    Attributes:
        can_reply: Whether it is possible to reply.
        caption: Text below the picture or video, in InstagramPost.
        clips_metadata: What is in `clips_metadata` of InstagramPost.
        code: Code of the outcome, as the source has it.
        comment_inform_treatment: What is in `comment_inform_treatment` of InstagramPost.
        community_notes_info: What is known of the community note, in InstagramPost.
        creator_product_link_infos: What is known of the creator product links.
        crosspost_metadata: What is in `crosspost_metadata` of InstagramPost.
        device_timestamp: Time of the device.
        fb_user_tags: What is in `fb_user_tags` of InstagramPost.
        filter_type: Type of the filter.
        fundraiser_tag: What is in `fundraiser_tag` of InstagramPost.
        gen_ai_detection_method: What is in `gen_ai_detection_method` of InstagramPost.
        has_audio: Whether there is a audio.
        has_liked: Whether there is a like.
        id: Id.
        image_versions: What is in `image_versions` of InstagramPost.
        is_pinned: Whether it is pinned.
        is_video: Whether it is a video.
        location: Place.
        media_name: Name of the medium.
        media_notes: What is in `media_notes` of InstagramPost.
        media_type: Type of the medium.
        original_height: Height of the original in pixels.
        original_width: Width of the original in pixels.
        product_type: Type of the product.
        report_info: What is known of the report, in InstagramPost.
        sharing_friction_info: What is in `sharing_friction_info` of InstagramPost.
        thumbnail_url: Address of the small picture.
        user: A user, in full or as posts show them.
        video_duration: How long the video lasts.
        video_url: Address of the video.
        media_cropping_info: What is in `media_cropping_info` of InstagramPost.
        metrics: What is in `metrics` of InstagramPost.
        pk: Id.
        clips_demotion_control: What is in `clips_demotion_control` of InstagramPost.
        comment_count: Number of comments.
        like_count: Number of likes.
        play_count: Number of plays.
        share_count: Number of shares.
    """

    are_remixes_crosspostable: bool = field("are_remixes_crosspostable", "bool", required=True)
    boost_unavailable_identifier: Any = field("boost_unavailable_identifier", required=True)
    boost_unavailable_reason: Any = field("boost_unavailable_reason", required=True)
    boost_unavailable_reason_v2: Any = field("boost_unavailable_reason_v2", required=True)
    can_reply: bool = field("can_reply", "bool", required=True)
    can_reshare: bool = field("can_reshare", "bool", required=True)
    can_save: bool = field("can_save", "bool", required=True)
    caption: InstagramCaption = field("caption", "InstagramCaption", required=True)
    caption_is_edited: bool = field("caption_is_edited", "bool", required=True)
    clips_metadata: InstagramClipsMetadata = field("clips_metadata", "InstagramClipsMetadata", required=True)
    clips_tab_pinned_user_ids: list[Any] = field("clips_tab_pinned_user_ids", "[]", required=True)
    coauthor_producer_can_see_organic_insights: bool = field(
        "coauthor_producer_can_see_organic_insights", "bool", required=True
    )
    coauthor_producers: list[Any] = field("coauthor_producers", "[]", required=True)
    code: str = field("code", "str", required=True)
    collaborator_edit_eligibility: bool = field("collaborator_edit_eligibility", "bool", required=True)
    comment_inform_treatment: InstagramCommentInformTreatment = field(
        "comment_inform_treatment", "InstagramCommentInformTreatment", required=True
    )
    community_notes_info: InstagramCommunityNote = field(
        "community_notes_info", "InstagramCommunityNote", required=True
    )
    creative_config: Any = field("creative_config", required=True)
    creator_product_link_infos: list[Any] = field("creator_product_link_infos", "[]", required=True)
    crosspost_metadata: InstagramCrosspostMetadata = field(
        "crosspost_metadata", "InstagramCrosspostMetadata", required=True
    )
    cutout_sticker_info: list[Any] = field("cutout_sticker_info", "[]", required=True)
    deleted_reason: int = field("deleted_reason", "int", required=True)
    device_timestamp: int = field("device_timestamp", "int", required=True)
    disable_caption_and_comment: bool = field("disable_caption_and_comment", "bool", required=True)
    eligible_insights_entrypoints: str = field("eligible_insights_entrypoints", "str", required=True)
    fb_user_tags: InstagramFbUserTag = field("fb_user_tags", "InstagramFbUserTag", required=True)
    fbid: str = field("fbid", "str", required=True)
    filter_type: int = field("filter_type", "int", required=True)
    floating_context_items: list[Any] = field("floating_context_items", "[]", required=True)
    fundraiser_tag: InstagramFundraiserTag = field("fundraiser_tag", "InstagramFundraiserTag", required=True)
    gen_ai_chat_with_ai_cta_info: Any = field("gen_ai_chat_with_ai_cta_info", required=True)
    gen_ai_detection_method: InstagramAiDetectionMethod = field(
        "gen_ai_detection_method", "InstagramAiDetectionMethod", required=True
    )
    has_audio: bool = field("has_audio", "bool", required=True)
    has_high_risk_gen_ai_inform_treatment: bool = field("has_high_risk_gen_ai_inform_treatment", "bool", required=True)
    has_liked: bool = field("has_liked", "bool", required=True)
    has_privately_liked: bool = field("has_privately_liked", "bool", required=True)
    has_shared_to_fb: int = field("has_shared_to_fb", "int", required=True)
    has_tagged_users: bool = field("has_tagged_users", "bool", required=True)
    has_views_fetching: bool = field("has_views_fetching", "bool", required=True)
    hidden_likes_string_variant: int = field("hidden_likes_string_variant", "int", required=True)
    id: str = field("id", "str", required=True)
    ig_media_sharing_disabled: bool = field("ig_media_sharing_disabled", "bool", required=True)
    igbio_product: Any = field("igbio_product", required=True)
    image_versions: InstagramImageVersion = field("image_versions", "InstagramImageVersion", required=True)
    integrity_review_decision: str = field("integrity_review_decision", "str", required=True)
    invited_coauthor_producers: list[Any] = field("invited_coauthor_producers", "[]", required=True)
    is_artist_pick: bool = field("is_artist_pick", "bool", required=True)
    is_comments_gif_composer_enabled: bool = field("is_comments_gif_composer_enabled", "bool", required=True)
    is_cutout_sticker_allowed: bool = field("is_cutout_sticker_allowed", "bool", required=True)
    is_dash_eligible: int = field("is_dash_eligible", "int", required=True)
    is_eligible_content_for_post_roll_ad: bool = field("is_eligible_content_for_post_roll_ad", "bool", required=True)
    is_eligible_for_autodub: bool = field("is_eligible_for_autodub", "bool", required=True)
    is_eligible_for_autodub_upsell: bool = field("is_eligible_for_autodub_upsell", "bool", required=True)
    is_eligible_for_organic_eager_refresh: bool = field("is_eligible_for_organic_eager_refresh", "bool", required=True)
    is_eligible_for_poe: bool = field("is_eligible_for_poe", "bool", required=True)
    is_in_profile_grid: bool = field("is_in_profile_grid", "bool", required=True)
    is_open_to_public_submission: bool = field("is_open_to_public_submission", "bool", required=True)
    is_organic_product_tagging_eligible: bool = field("is_organic_product_tagging_eligible", "bool", required=True)
    is_paid_partnership: bool = field("is_paid_partnership", "bool", required=True)
    is_photo_comments_composer_enabled_for_author: bool = field(
        "is_photo_comments_composer_enabled_for_author", "bool", required=True
    )
    is_pinned: bool = field("is_pinned", "bool", required=True)
    is_post_live_clips_media: bool = field("is_post_live_clips_media", "bool", required=True)
    is_quiet_post: bool = field("is_quiet_post", "bool", required=True)
    is_reshare_of_text_post_app_media_in_ig: bool = field(
        "is_reshare_of_text_post_app_media_in_ig", "bool", required=True
    )
    is_reuse_allowed: bool = field("is_reuse_allowed", "bool", required=True)
    is_social_ufi_disabled: bool = field("is_social_ufi_disabled", "bool", required=True)
    is_tagged_media_shared_to_viewer_profile_grid: bool = field(
        "is_tagged_media_shared_to_viewer_profile_grid", "bool", required=True
    )
    is_third_party_downloads_eligible: bool = field("is_third_party_downloads_eligible", "bool", required=True)
    is_video: bool = field("is_video", "bool", required=True)
    like_and_view_counts_disabled: bool = field("like_and_view_counts_disabled", "bool", required=True)
    location: Any = field("location", required=True)
    locations: list[Any] = field("locations", "[]", required=True)
    media_attributions_data: list[Any] = field("media_attributions_data", "[]", required=True)
    media_format: str = field("media_format", "str", required=True)
    media_name: str = field("media_name", "str", required=True)
    media_notes: InstagramMediaNote = field("media_notes", "InstagramMediaNote", required=True)
    media_overlay_info: Any = field("media_overlay_info", required=True)
    media_reposter_bottomsheet_enabled: bool = field("media_reposter_bottomsheet_enabled", "bool", required=True)
    media_type: int = field("media_type", "int", required=True)
    media_ui_attributions_data: list[Any] = field("media_ui_attributions_data", "[]", required=True)
    meta_ai_suggested_prompts: list[Any] = field("meta_ai_suggested_prompts", "[]", required=True)
    music_metadata: Any = field("music_metadata", required=True)
    number_of_qualities: int = field("number_of_qualities", "int", required=True)
    original_height: int = field("original_height", "int", required=True)
    original_width: int = field("original_width", "int", required=True)
    product_suggestions: list[Any] = field("product_suggestions", "[]", required=True)
    product_type: str = field("product_type", "str", required=True)
    related_ads_pivots_media_info: str = field("related_ads_pivots_media_info", "str", required=True)
    report_info: InstagramReport = field("report_info", "InstagramReport", required=True)
    share_count_disabled: bool = field("share_count_disabled", "bool", required=True)
    sharing_friction_info: InstagramSharingFriction = field(
        "sharing_friction_info", "InstagramSharingFriction", required=True
    )
    should_show_author_pog_for_tagged_media_shared_to_profile_grid: bool = field(
        "should_show_author_pog_for_tagged_media_shared_to_profile_grid", "bool", required=True
    )
    social_context: list[Any] = field("social_context", "[]", required=True)
    sponsor_tags: list[Any] = field("sponsor_tags", "[]", required=True)
    subscribe_cta_visible: bool = field("subscribe_cta_visible", "bool", required=True)
    subtype_name_for_rest: str = field("subtype_name_for_REST__", "str", required=True)
    tagged_users: list[InstagramTaggedUser] = field("tagged_users", "InstagramTaggedUser[]", required=True)
    taken_at: int = field("taken_at", "int", required=True)
    taken_at_date: str = field("taken_at_date", "str", required=True)
    taken_at_ts: int = field("taken_at_ts", "int", required=True)
    thumbnail_url: str = field("thumbnail_url", "str", required=True)
    timeline_pinned_user_ids: list[Any] = field("timeline_pinned_user_ids", "[]", required=True)
    top_likers: list[Any] = field("top_likers", "[]", required=True)
    translated_langs_for_autodub: list[Any] = field("translated_langs_for_autodub", "[]", required=True)
    user: InstagramUser = field("user", "InstagramUser", required=True)
    video_codec: str = field("video_codec", "str", required=True)
    video_duration: float = field("video_duration", "float", required=True)
    video_sticker_locales: list[Any] = field("video_sticker_locales", "[]", required=True)
    video_url: str = field("video_url", "str", required=True)
    video_versions: list[InstagramVideoVersion] = field("video_versions", "InstagramVideoVersion[]", required=True)
    accessibility_caption: Any = field("accessibility_caption")
    comment_likes_enabled: bool = field("comment_likes_enabled", "bool")
    comments_disabled: Any = field("comments_disabled")
    featured_products: list[Any] = field("featured_products", "[]")
    media_cropping_info: InstagramMediaCropping = field("media_cropping_info", "InstagramMediaCropping")
    metrics: InstagramMetric = field("metrics", "InstagramMetric")
    original_lang_for_translations: str = field("original_lang_for_translations", "str")
    pk: str = field("pk", "str")
    preview_comments: list[Any] = field("preview_comments", "[]")
    shop_routing_user_id: Any = field("shop_routing_user_id")
    clips_demotion_control: InstagramClipsDemotionControl = field(
        "clips_demotion_control", "InstagramClipsDemotionControl"
    )
    comment_count: int = field("comment_count", "int")
    ig_play_count: int = field("ig_play_count", "int")
    like_count: int = field("like_count", "int")
    play_count: int = field("play_count", "int")
    share_count: int = field("share_count", "int")
    view_state_item_type: int = field("view_state_item_type", "int")
