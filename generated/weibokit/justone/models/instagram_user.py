# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_about import InstagramAbout
    from .instagram_active_standalone_fundraiser import InstagramActiveStandaloneFundraiser
    from .instagram_aigm_account_label import InstagramAigmAccountLabel
    from .instagram_avatar_status import InstagramAvatarStatus
    from .instagram_bio_link import InstagramBioLink
    from .instagram_biography_with_entity import InstagramBiographyWithEntity
    from .instagram_chat_preference_status import InstagramChatPreferenceStatus
    from .instagram_clips_rate_limiting import InstagramClipsRateLimiting
    from .instagram_creator_shopping import InstagramCreatorShopping
    from .instagram_fan_club import InstagramFanClub
    from .instagram_location_data import InstagramLocationData
    from .instagram_meta_verified_benefit import InstagramMetaVerifiedBenefit
    from .instagram_meta_verified_friction import InstagramMetaVerifiedFriction
    from .instagram_nametag import InstagramNametag
    from .instagram_pinned_channel import InstagramPinnedChannel
    from .instagram_profile_overlay import InstagramProfileOverlay
    from .instagram_profile_pic_url import InstagramProfilePicUrl
    from .instagram_recon_feature import InstagramReconFeature
    from .instagram_recs_from_friend import InstagramRecsFromFriend


class InstagramUser(Model):
    """A user, in full or as posts show them.

    Attributes:
        id: Id.
        is_private: Whether it is private.
        is_verified: Whether it is verified.
        profile_pic_id: Id of the profile picture.
        profile_pic_url: Address of the profile picture.
        username: Name of the user.
        account_type: Type of the account.
        aigm_account_label_info: What is in `aigm_account_label_info` of InstagramUser.
        fan_club_info: What is known of the follower club, in InstagramUser.
        is_favorite: Whether it is a favorite.
        about: What is in `about` of InstagramUser.
        active_standalone_fundraisers: What is in `active_standalone_fundraisers` of InstagramUser.
        ads_page_id: Id of the advertisement page.
        ads_page_name: Name of the advertisement page.
        avatar_status: State of the avatar, in InstagramUser.
        biography_with_entities: What is in `biography_with_entities` of InstagramUser.
        broadcast_chat_preference_status: What is in `broadcast_chat_preference_status` of InstagramUser.
        category: Category.
        category_id: Id of the category.
        creator_shopping_info: What is in `creator_shopping_info` of InstagramUser.
        follower_count: Number of followers.
        following_count: Number of followings.
        has_videos: Whether there is a video.
        hd_profile_pic_url_info: What is in `hd_profile_pic_url_info` of InstagramUser.
        is_business: Whether it is of a business.
        location_data: What is in `location_data` of InstagramUser.
        media_count: Number of media.
        meta_verified_benefits_info: What is in `meta_verified_benefits_info` of InstagramUser.
        nametag: What is in `nametag` of InstagramUser.
        not_meta_verified_friction_info: What is in `not_meta_verified_friction_info` of InstagramUser.
        page_id: Id of the page.
        page_name: Name of the page.
        pinned_channels_info: What is in `pinned_channels_info` of InstagramUser.
        profile_overlay_info: What is in `profile_overlay_info` of InstagramUser.
        profile_type: Type of the profile.
        recon_features: What is in `recon_features` of InstagramUser.
        recs_from_friends: What is in `recs_from_friends` of InstagramUser.
        show_schools_badge: Whether the school badge is shown.
        trial_clips_rate_limiting: What is in `trial_clips_rate_limiting` of InstagramUser.
    """

    full_name: str = field("full_name", "str", required=True)
    id: str = field("id", "str", required=True)
    is_private: bool = field("is_private", "bool", required=True)
    is_verified: bool = field("is_verified", "bool", required=True)
    profile_pic_id: str = field("profile_pic_id", "str", required=True)
    profile_pic_url: str = field("profile_pic_url", "str", required=True)
    username: str = field("username", "str", required=True)
    account_badges: list[Any] = field("account_badges", "[]")
    account_type: int = field("account_type", "int")
    aigm_account_label_info: InstagramAigmAccountLabel = field("aigm_account_label_info", "InstagramAigmAccountLabel")
    can_see_quiet_post_attribution: bool = field("can_see_quiet_post_attribution", "bool")
    eligible_for_text_app_activation_badge: bool = field("eligible_for_text_app_activation_badge", "bool")
    fan_club_info: InstagramFanClub = field("fan_club_info", "InstagramFanClub")
    fbid_v2: str = field("fbid_v2", "str")
    feed_post_reshare_disabled: bool = field("feed_post_reshare_disabled", "bool")
    has_anonymous_profile_picture: bool = field("has_anonymous_profile_picture", "bool")
    is_active_on_text_post_app: bool = field("is_active_on_text_post_app", "bool")
    is_favorite: bool = field("is_favorite", "bool")
    is_ring_creator: bool = field("is_ring_creator", "bool")
    is_unpublished: bool = field("is_unpublished", "bool")
    latest_reel_media: int = field("latest_reel_media", "int")
    show_account_transparency_details: bool = field("show_account_transparency_details", "bool")
    show_ring_award: bool = field("show_ring_award", "bool")
    text_post_app_is_private: bool = field("text_post_app_is_private", "bool")
    third_party_downloads_enabled: int = field("third_party_downloads_enabled", "int")
    transparency_product_enabled: bool = field("transparency_product_enabled", "bool")
    user_activation_info: list[Any] = field("user_activation_info", "[]")
    about: InstagramAbout = field("about", "InstagramAbout")
    account_category: str = field("account_category", "str")
    active_standalone_fundraisers: InstagramActiveStandaloneFundraiser = field(
        "active_standalone_fundraisers", "InstagramActiveStandaloneFundraiser"
    )
    additional_business_addresses: list[Any] = field("additional_business_addresses", "[]")
    adjusted_banners_order: list[Any] = field("adjusted_banners_order", "[]")
    ads_incentive_expiration_date: Any = field("ads_incentive_expiration_date")
    ads_page_id: Any = field("ads_page_id")
    ads_page_name: Any = field("ads_page_name")
    allow_manage_memorialization: bool = field("allow_manage_memorialization", "bool")
    avatar_status: InstagramAvatarStatus = field("avatar_status", "InstagramAvatarStatus")
    bio_links: list[InstagramBioLink] = field("bio_links", "InstagramBioLink[]")
    biography: str = field("biography", "str")
    biography_with_entities: InstagramBiographyWithEntity = field(
        "biography_with_entities", "InstagramBiographyWithEntity"
    )
    birthday_today_visibility_for_viewer: str = field("birthday_today_visibility_for_viewer", "str")
    broadcast_chat_preference_status: InstagramChatPreferenceStatus = field(
        "broadcast_chat_preference_status", "InstagramChatPreferenceStatus"
    )
    business_contact_method: str = field("business_contact_method", "str")
    can_add_fb_group_link_on_profile: bool = field("can_add_fb_group_link_on_profile", "bool")
    can_hide_category: bool = field("can_hide_category", "bool")
    can_hide_public_contacts: bool = field("can_hide_public_contacts", "bool")
    can_send_direct_message: bool = field("can_send_direct_message", "bool")
    can_use_affiliate_partnership_messaging_as_brand: bool = field(
        "can_use_affiliate_partnership_messaging_as_brand", "bool"
    )
    can_use_affiliate_partnership_messaging_as_creator: bool = field(
        "can_use_affiliate_partnership_messaging_as_creator", "bool"
    )
    can_use_branded_content_discovery_as_brand: bool = field("can_use_branded_content_discovery_as_brand", "bool")
    can_use_branded_content_discovery_as_creator: bool = field("can_use_branded_content_discovery_as_creator", "bool")
    can_use_paid_partnership_messaging_as_creator: bool = field("can_use_paid_partnership_messaging_as_creator", "bool")
    category: str = field("category", "str")
    category_id: str = field("category_id", "str")
    chaining_upsell_cards: list[Any] = field("chaining_upsell_cards", "[]")
    contact_phone_number: str = field("contact_phone_number", "str")
    creator_shopping_info: InstagramCreatorShopping = field("creator_shopping_info", "InstagramCreatorShopping")
    current_catalog_id: Any = field("current_catalog_id")
    direct_messaging: str = field("direct_messaging", "str")
    disable_profile_shop_cta: bool = field("disable_profile_shop_cta", "bool")
    enable_add_school_in_edit_profile: bool = field("enable_add_school_in_edit_profile", "bool")
    existing_user_age_collection_enabled: bool = field("existing_user_age_collection_enabled", "bool")
    external_lynx_url: str = field("external_lynx_url", "str")
    external_url: str = field("external_url", "str")
    follow_friction_type: int = field("follow_friction_type", "int")
    follower_count: int = field("follower_count", "int")
    following_count: int = field("following_count", "int")
    has_collab_collections: bool = field("has_collab_collections", "bool")
    has_ever_selected_topics: bool = field("has_ever_selected_topics", "bool")
    has_exclusive_feed_content: bool = field("has_exclusive_feed_content", "bool")
    has_fan_club_subscriptions: bool = field("has_fan_club_subscriptions", "bool")
    has_gen_ai_personas_for_profile_banner: bool = field("has_gen_ai_personas_for_profile_banner", "bool")
    has_guides: bool = field("has_guides", "bool")
    has_highlight_reels: bool = field("has_highlight_reels", "bool")
    has_music_on_profile: bool = field("has_music_on_profile", "bool")
    has_nme_badge: bool = field("has_nme_badge", "bool")
    has_private_collections: bool = field("has_private_collections", "bool")
    has_public_tab_threads: bool = field("has_public_tab_threads", "bool")
    has_videos: bool = field("has_videos", "bool")
    has_views_fetching: bool = field("has_views_fetching", "bool")
    has_visible_media_notes: bool = field("has_visible_media_notes", "bool")
    hd_profile_pic_url_info: InstagramProfilePicUrl = field("hd_profile_pic_url_info", "InstagramProfilePicUrl")
    hd_profile_pic_versions: list[InstagramProfilePicUrl] = field("hd_profile_pic_versions", "InstagramProfilePicUrl[]")
    highlight_reshare_disabled: bool = field("highlight_reshare_disabled", "bool")
    highlights_tray_type: str = field("highlights_tray_type", "str")
    include_direct_blacklist_status: bool = field("include_direct_blacklist_status", "bool")
    instagram_pk: str = field("instagram_pk", "str")
    interop_messaging_user_fbid: int = field("interop_messaging_user_fbid", "int")
    is_auto_confirm_enabled_for_all_reciprocal_follow_requests: bool = field(
        "is_auto_confirm_enabled_for_all_reciprocal_follow_requests", "bool"
    )
    is_bestie: bool = field("is_bestie", "bool")
    is_business: bool = field("is_business", "bool")
    is_call_to_action_enabled: bool = field("is_call_to_action_enabled", "bool")
    is_cannes: bool = field("is_cannes", "bool")
    is_category_tappable: bool = field("is_category_tappable", "bool")
    is_coppa_enforced: bool = field("is_coppa_enforced", "bool")
    is_creator_agent_enabled: bool = field("is_creator_agent_enabled", "bool")
    is_creator_marketplace_badge_visible: bool = field("is_creator_marketplace_badge_visible", "bool")
    is_daily_limit_blocking: bool = field("is_daily_limit_blocking", "bool")
    is_direct_roll_call_enabled: bool = field("is_direct_roll_call_enabled", "bool")
    is_eligible_for_creator_product_links: bool = field("is_eligible_for_creator_product_links", "bool")
    is_eligible_for_diverse_owned_business_info: bool = field("is_eligible_for_diverse_owned_business_info", "bool")
    is_eligible_for_meta_verified_enhanced_link_sheet: bool = field(
        "is_eligible_for_meta_verified_enhanced_link_sheet", "bool"
    )
    is_eligible_for_meta_verified_enhanced_link_sheet_consumption: bool = field(
        "is_eligible_for_meta_verified_enhanced_link_sheet_consumption", "bool"
    )
    is_eligible_for_meta_verified_ig_self_profile_not_verified_badge: bool = field(
        "is_eligible_for_meta_verified_ig_self_profile_not_verified_badge", "bool"
    )
    is_eligible_for_meta_verified_label: bool = field("is_eligible_for_meta_verified_label", "bool")
    is_eligible_for_meta_verified_links_in_post: bool = field("is_eligible_for_meta_verified_links_in_post", "bool")
    is_eligible_for_meta_verified_links_in_reels: bool = field("is_eligible_for_meta_verified_links_in_reels", "bool")
    is_eligible_for_meta_verified_multiple_addresses_consumption: bool = field(
        "is_eligible_for_meta_verified_multiple_addresses_consumption", "bool"
    )
    is_eligible_for_meta_verified_multiple_addresses_creation: bool = field(
        "is_eligible_for_meta_verified_multiple_addresses_creation", "bool"
    )
    is_eligible_for_meta_verified_related_accounts: bool = field(
        "is_eligible_for_meta_verified_related_accounts", "bool"
    )
    is_eligible_for_post_boost_mv_upsell: bool = field("is_eligible_for_post_boost_mv_upsell", "bool")
    is_eligible_for_schools_search_upsell: bool = field("is_eligible_for_schools_search_upsell", "bool")
    is_eligible_for_slide: bool = field("is_eligible_for_slide", "bool")
    is_eligible_to_display_diverse_owned_business_info: bool = field(
        "is_eligible_to_display_diverse_owned_business_info", "bool"
    )
    is_facebook_onboarded_charity: bool = field("is_facebook_onboarded_charity", "bool")
    is_favorite_for_clips: bool = field("is_favorite_for_clips", "bool")
    is_favorite_for_highlights: bool = field("is_favorite_for_highlights", "bool")
    is_favorite_for_stories: bool = field("is_favorite_for_stories", "bool")
    is_guardian_r_account_cannes_pair: bool = field("is_guardian_r_account_cannes_pair", "bool")
    is_in_canada: bool = field("is_in_canada", "bool")
    is_interest_account: bool = field("is_interest_account", "bool")
    is_memorialized: bool = field("is_memorialized", "bool")
    is_meta_verified_related_accounts_display_enabled: bool = field(
        "is_meta_verified_related_accounts_display_enabled", "bool"
    )
    is_new_to_instagram: bool = field("is_new_to_instagram", "bool")
    is_onboarding_account: bool = field("is_onboarding_account", "bool")
    is_opal_enabled: bool = field("is_opal_enabled", "bool")
    is_open_to_collab: bool = field("is_open_to_collab", "bool")
    is_oregon_custom_gender_consented: bool = field("is_oregon_custom_gender_consented", "bool")
    is_parenting_account: bool = field("is_parenting_account", "bool")
    is_potential_business: bool = field("is_potential_business", "bool")
    is_prime_onboarding_account: bool = field("is_prime_onboarding_account", "bool")
    is_profile_audio_call_enabled: bool = field("is_profile_audio_call_enabled", "bool")
    is_profile_broadcast_sharing_enabled: bool = field("is_profile_broadcast_sharing_enabled", "bool")
    is_profile_picture_expansion_enabled: bool = field("is_profile_picture_expansion_enabled", "bool")
    is_profile_search_enabled: bool = field("is_profile_search_enabled", "bool")
    is_profile_wa_calling_enabled: bool = field("is_profile_wa_calling_enabled", "bool")
    is_recon_ad_cta_on_profile_eligible_with_viewer: bool = field(
        "is_recon_ad_cta_on_profile_eligible_with_viewer", "bool"
    )
    is_regulated_c18: bool = field("is_regulated_c18", "bool")
    is_regulated_news_in_viewer_location: bool = field("is_regulated_news_in_viewer_location", "bool")
    is_remix_setting_enabled_for_posts: bool = field("is_remix_setting_enabled_for_posts", "bool")
    is_remix_setting_enabled_for_reels: bool = field("is_remix_setting_enabled_for_reels", "bool")
    is_secondary_account_creation: bool = field("is_secondary_account_creation", "bool")
    is_stories_teaser_muted: bool = field("is_stories_teaser_muted", "bool")
    is_supervision_features_enabled: bool = field("is_supervision_features_enabled", "bool")
    is_whatsapp_linked: bool = field("is_whatsapp_linked", "bool")
    latest_besties_reel_media: int = field("latest_besties_reel_media", "int")
    live_subscription_status: str = field("live_subscription_status", "str")
    location_data: InstagramLocationData = field("location_data", "InstagramLocationData")
    media_count: int = field("media_count", "int")
    merchant_checkout_style: str = field("merchant_checkout_style", "str")
    meta_verified_benefits_info: InstagramMetaVerifiedBenefit = field(
        "meta_verified_benefits_info", "InstagramMetaVerifiedBenefit"
    )
    meta_verified_related_accounts_count: int = field("meta_verified_related_accounts_count", "int")
    nametag: InstagramNametag = field("nametag", "InstagramNametag")
    nonpro_can_maybe_see_profile_hypercard: bool = field("nonpro_can_maybe_see_profile_hypercard", "bool")
    not_meta_verified_friction_info: InstagramMetaVerifiedFriction = field(
        "not_meta_verified_friction_info", "InstagramMetaVerifiedFriction"
    )
    open_external_url_with_in_app_browser: bool = field("open_external_url_with_in_app_browser", "bool")
    page_id: Any = field("page_id")
    page_name: Any = field("page_name")
    pinned_channels_info: InstagramPinnedChannel = field("pinned_channels_info", "InstagramPinnedChannel")
    posts_subscription_status: str = field("posts_subscription_status", "str")
    primary_profile_link_type: int = field("primary_profile_link_type", "int")
    professional_conversion_suggested_account_type: int = field("professional_conversion_suggested_account_type", "int")
    profile_context: str = field("profile_context", "str")
    profile_context_facepile_users: list[Any] = field("profile_context_facepile_users", "[]")
    profile_context_links_with_user_ids: list[Any] = field("profile_context_links_with_user_ids", "[]")
    profile_overlay_info: InstagramProfileOverlay = field("profile_overlay_info", "InstagramProfileOverlay")
    profile_pic_genai_tool_info: list[Any] = field("profile_pic_genai_tool_info", "[]")
    profile_pic_url_hd: str = field("profile_pic_url_hd", "str")
    profile_reels_sorting_eligibility: str = field("profile_reels_sorting_eligibility", "str")
    profile_type: int = field("profile_type", "int")
    pronouns: list[Any] = field("pronouns", "[]")
    public_email: str = field("public_email", "str")
    public_phone_country_code: str = field("public_phone_country_code", "str")
    public_phone_number: str = field("public_phone_number", "str")
    qa_freeform_banner_available_prompts: list[Any] = field("qa_freeform_banner_available_prompts", "[]")
    recon_features: InstagramReconFeature = field("recon_features", "InstagramReconFeature")
    recs_from_friends: InstagramRecsFromFriend = field("recs_from_friends", "InstagramRecsFromFriend")
    reels_subscription_status: str = field("reels_subscription_status", "str")
    relevant_news_regulation_locations: list[Any] = field("relevant_news_regulation_locations", "[]")
    remove_message_entrypoint: bool = field("remove_message_entrypoint", "bool")
    request_contact_enabled: bool = field("request_contact_enabled", "bool")
    ring_creator_metadata: list[Any] = field("ring_creator_metadata", "[]")
    seller_shoppable_feed_type: str = field("seller_shoppable_feed_type", "str")
    should_show_tagged_tab: bool = field("should_show_tagged_tab", "bool")
    show_all_highlights_as_selected_in_management_screen: bool = field(
        "show_all_highlights_as_selected_in_management_screen", "bool"
    )
    show_blue_badge_on_main_profile: bool = field("show_blue_badge_on_main_profile", "bool")
    show_post_insights_entry_point: bool = field("show_post_insights_entry_point", "bool")
    show_schools_badge: Any = field("show_schools_badge")
    show_shoppable_feed: bool = field("show_shoppable_feed", "bool")
    show_wa_link_on_profile: bool = field("show_wa_link_on_profile", "bool")
    spam_follower_setting_enabled: bool = field("spam_follower_setting_enabled", "bool")
    stories_subscription_status: str = field("stories_subscription_status", "str")
    text_app_last_visited_time: Any = field("text_app_last_visited_time")
    threads_profile_glyph_url: str = field("threads_profile_glyph_url", "str")
    total_ar_effects: int = field("total_ar_effects", "int")
    trial_clips_enabled: bool = field("trial_clips_enabled", "bool")
    trial_clips_rate_limiting: InstagramClipsRateLimiting = field(
        "trial_clips_rate_limiting", "InstagramClipsRateLimiting"
    )
    upcoming_events: list[Any] = field("upcoming_events", "[]")
    views_on_grid_status: str = field("views_on_grid_status", "str")
    wa_calling_option_for_legacy_num: int = field("wa_calling_option_for_legacy_num", "int")
    wa_calling_option_for_wa_linked: int = field("wa_calling_option_for_wa_linked", "int")
    whatsapp_number: str = field("whatsapp_number", "str")
