# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_ai_detection_method import InstagramAiDetectionMethod
    from .instagram_caption import InstagramCaption
    from .instagram_carousel_media import InstagramCarouselMedia
    from .instagram_comment_inform_treatment import InstagramCommentInformTreatment
    from .instagram_community_note import InstagramCommunityNote
    from .instagram_crosspost_metadata import InstagramCrosspostMetadata
    from .instagram_fb_user_tag import InstagramFbUserTag
    from .instagram_fundraiser_tag import InstagramFundraiserTag
    from .instagram_media_note import InstagramMediaNote
    from .instagram_music_metadata import InstagramMusicMetadata
    from .instagram_report import InstagramReport
    from .instagram_sharing_friction import InstagramSharingFriction
    from .instagram_user import InstagramUser


class InstagramDataItem(Model):
    """An item of `items` of InstagramUserPostsData.

    Attributes:
        can_reply: Whether it is possible to reply.
        caption: Text below the picture or video, in InstagramPost.
        code: Code of the outcome, as the source has it.
        comment_count: Number of comments.
        comment_inform_treatment: What is in `comment_inform_treatment` of InstagramPost.
        community_notes_info: What is known of the community note, in InstagramPost.
        crosspost_metadata: What is in `crosspost_metadata` of InstagramPost.
        device_timestamp: Time of the device.
        fb_user_tags: What is in `fb_user_tags` of InstagramPost.
        filter_type: Type of the filter.
        fundraiser_tag: What is in `fundraiser_tag` of InstagramPost.
        gen_ai_detection_method: What is in `gen_ai_detection_method` of InstagramPost.
        has_liked: Whether there is a like.
        id: Id.
        image_versions: What is in `media_notes` of InstagramPost.
        is_pinned: Whether it is pinned.
        is_video: Whether it is a video.
        like_count: Number of likes.
        location: Place.
        media_name: Name of the medium.
        media_notes: What is in `media_notes` of InstagramPost.
        media_type: Type of the medium.
        music_metadata: What is in `music_metadata` of InstagramDataItem.
        original_height: Height of the original in pixels.
        original_width: Width of the original in pixels.
        product_type: Type of the product.
        report_info: What is known of the report, in InstagramPost.
        share_count: Number of shares.
        sharing_friction_info: What is in `sharing_friction_info` of InstagramPost.
        thumbnail_url: Address of the small picture.
        user: A user, in full or as posts show them.
    """

    all_previous_submitters: list[Any] = field("all_previous_submitters", "[]", required=True)
    boost_unavailable_identifier: Any = field("boost_unavailable_identifier", required=True)
    boost_unavailable_reason: Any = field("boost_unavailable_reason", required=True)
    boost_unavailable_reason_v2: Any = field("boost_unavailable_reason_v2", required=True)
    can_modify_carousel: bool = field("can_modify_carousel", "bool", required=True)
    can_reply: bool = field("can_reply", "bool", required=True)
    can_reshare: bool = field("can_reshare", "bool", required=True)
    can_save: bool = field("can_save", "bool", required=True)
    caption: InstagramCaption = field("caption", "InstagramCaption", required=True)
    caption_is_edited: bool = field("caption_is_edited", "bool", required=True)
    carousel_media: list[InstagramCarouselMedia] = field("carousel_media", "InstagramCarouselMedia[]", required=True)
    carousel_media_count: int = field("carousel_media_count", "int", required=True)
    carousel_media_ids: list[str] = field("carousel_media_ids", "str[]", required=True)
    carousel_media_pending_post_count: int = field("carousel_media_pending_post_count", "int", required=True)
    clips_tab_pinned_user_ids: list[Any] = field("clips_tab_pinned_user_ids", "[]", required=True)
    coauthor_producer_can_see_organic_insights: bool = field(
        "coauthor_producer_can_see_organic_insights", "bool", required=True
    )
    coauthor_producers: list[Any] = field("coauthor_producers", "[]", required=True)
    code: str = field("code", "str", required=True)
    collaborator_edit_eligibility: bool = field("collaborator_edit_eligibility", "bool", required=True)
    comment_count: int = field("comment_count", "int", required=True)
    comment_inform_treatment: InstagramCommentInformTreatment = field(
        "comment_inform_treatment", "InstagramCommentInformTreatment", required=True
    )
    comment_likes_enabled: bool = field("comment_likes_enabled", "bool", required=True)
    community_notes_info: InstagramCommunityNote = field(
        "community_notes_info", "InstagramCommunityNote", required=True
    )
    creative_config: Any = field("creative_config", required=True)
    crosspost_metadata: InstagramCrosspostMetadata = field(
        "crosspost_metadata", "InstagramCrosspostMetadata", required=True
    )
    cutout_sticker_info: list[Any] = field("cutout_sticker_info", "[]", required=True)
    deleted_reason: int = field("deleted_reason", "int", required=True)
    device_timestamp: int = field("device_timestamp", "int", required=True)
    eligible_insights_entrypoints: str = field("eligible_insights_entrypoints", "str", required=True)
    fb_user_tags: InstagramFbUserTag = field("fb_user_tags", "InstagramFbUserTag", required=True)
    fbid: str = field("fbid", "str", required=True)
    featured_products: list[Any] = field("featured_products", "[]", required=True)
    filter_type: int = field("filter_type", "int", required=True)
    floating_context_items: list[Any] = field("floating_context_items", "[]", required=True)
    fundraiser_tag: InstagramFundraiserTag = field("fundraiser_tag", "InstagramFundraiserTag", required=True)
    gen_ai_chat_with_ai_cta_info: Any = field("gen_ai_chat_with_ai_cta_info", required=True)
    gen_ai_detection_method: InstagramAiDetectionMethod = field(
        "gen_ai_detection_method", "InstagramAiDetectionMethod", required=True
    )
    has_high_risk_gen_ai_inform_treatment: bool = field("has_high_risk_gen_ai_inform_treatment", "bool", required=True)
    has_liked: bool = field("has_liked", "bool", required=True)
    has_privately_liked: bool = field("has_privately_liked", "bool", required=True)
    has_shared_to_fb: int = field("has_shared_to_fb", "int", required=True)
    has_views_fetching: bool = field("has_views_fetching", "bool", required=True)
    has_views_fetching_on_search_grid: bool = field("has_views_fetching_on_search_grid", "bool", required=True)
    hidden_likes_string_variant: int = field("hidden_likes_string_variant", "int", required=True)
    id: str = field("id", "str", required=True)
    ig_media_sharing_disabled: bool = field("ig_media_sharing_disabled", "bool", required=True)
    igbio_product: Any = field("igbio_product", required=True)
    image_versions: InstagramMediaNote = field("image_versions", "InstagramMediaNote", required=True)
    integrity_review_decision: str = field("integrity_review_decision", "str", required=True)
    invited_coauthor_producers: list[Any] = field("invited_coauthor_producers", "[]", required=True)
    is_comments_gif_composer_enabled: bool = field("is_comments_gif_composer_enabled", "bool", required=True)
    is_cutout_sticker_allowed: bool = field("is_cutout_sticker_allowed", "bool", required=True)
    is_eligible_content_for_post_roll_ad: bool = field("is_eligible_content_for_post_roll_ad", "bool", required=True)
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
    is_quiet_post: bool = field("is_quiet_post", "bool", required=True)
    is_reuse_allowed: bool = field("is_reuse_allowed", "bool", required=True)
    is_social_ufi_disabled: bool = field("is_social_ufi_disabled", "bool", required=True)
    is_tagged_media_shared_to_viewer_profile_grid: bool = field(
        "is_tagged_media_shared_to_viewer_profile_grid", "bool", required=True
    )
    is_video: bool = field("is_video", "bool", required=True)
    like_and_view_counts_disabled: bool = field("like_and_view_counts_disabled", "bool", required=True)
    like_count: int = field("like_count", "int", required=True)
    location: Any = field("location", required=True)
    locations: list[Any] = field("locations", "[]", required=True)
    media_attributions_data: list[Any] = field("media_attributions_data", "[]", required=True)
    media_format: str = field("media_format", "str", required=True)
    media_name: str = field("media_name", "str", required=True)
    media_notes: InstagramMediaNote = field("media_notes", "InstagramMediaNote", required=True)
    media_overlay_info: Any = field("media_overlay_info", required=True)
    media_reposter_bottomsheet_enabled: bool = field("media_reposter_bottomsheet_enabled", "bool", required=True)
    media_type: int = field("media_type", "int", required=True)
    meta_ai_suggested_prompts: list[Any] = field("meta_ai_suggested_prompts", "[]", required=True)
    music_metadata: InstagramMusicMetadata = field("music_metadata", "InstagramMusicMetadata", required=True)
    open_carousel_show_follow_button: bool = field("open_carousel_show_follow_button", "bool", required=True)
    open_carousel_submission_state: str = field("open_carousel_submission_state", "str", required=True)
    original_height: int = field("original_height", "int", required=True)
    original_width: int = field("original_width", "int", required=True)
    product_suggestions: list[Any] = field("product_suggestions", "[]", required=True)
    product_type: str = field("product_type", "str", required=True)
    profile_grid_thumbnail_fitting_style: str = field("profile_grid_thumbnail_fitting_style", "str", required=True)
    related_ads_pivots_media_info: str = field("related_ads_pivots_media_info", "str", required=True)
    report_info: InstagramReport = field("report_info", "InstagramReport", required=True)
    share_count: int = field("share_count", "int", required=True)
    share_count_disabled: bool = field("share_count_disabled", "bool", required=True)
    sharing_friction_info: InstagramSharingFriction = field(
        "sharing_friction_info", "InstagramSharingFriction", required=True
    )
    shop_routing_user_id: Any = field("shop_routing_user_id", required=True)
    should_show_author_pog_for_tagged_media_shared_to_profile_grid: bool = field(
        "should_show_author_pog_for_tagged_media_shared_to_profile_grid", "bool", required=True
    )
    sponsor_tags: list[Any] = field("sponsor_tags", "[]", required=True)
    subscribe_cta_visible: bool = field("subscribe_cta_visible", "bool", required=True)
    subtype_name_for_rest: str = field("subtype_name_for_REST__", "str", required=True)
    tagged_users: list[Any] = field("tagged_users", "[]", required=True)
    taken_at: int = field("taken_at", "int", required=True)
    taken_at_date: str = field("taken_at_date", "str", required=True)
    taken_at_ts: int = field("taken_at_ts", "int", required=True)
    thumbnail_url: str = field("thumbnail_url", "str", required=True)
    timeline_pinned_user_ids: list[Any] = field("timeline_pinned_user_ids", "[]", required=True)
    top_likers: list[Any] = field("top_likers", "[]", required=True)
    user: InstagramUser = field("user", "InstagramUser", required=True)
    video_sticker_locales: list[Any] = field("video_sticker_locales", "[]", required=True)
