# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_anchor import DouyinAnchor
    from .douyin_card_entry import DouyinCardEntry
    from .douyin_commerce import DouyinCommerce
    from .douyin_commerce_permission import DouyinCommercePermission
    from .douyin_commerce_user import DouyinCommerceUser
    from .douyin_cover_url import DouyinCoverUrl
    from .douyin_endorsement import DouyinEndorsement
    from .douyin_followers_detail import DouyinFollowersDetail
    from .douyin_general_permission import DouyinGeneralPermission
    from .douyin_head_image import DouyinHeadImage
    from .douyin_image import DouyinImage
    from .douyin_life_story_block import DouyinLifeStoryBlock
    from .douyin_mate_relation import DouyinMateRelation
    from .douyin_offline import DouyinOffline
    from .douyin_original_musician import DouyinOriginalMusician
    from .douyin_personal_tag import DouyinPersonalTag
    from .douyin_profile_mob_param import DouyinProfileMobParam
    from .douyin_profile_show import DouyinProfileShow
    from .douyin_profile_tab import DouyinProfileTab
    from .douyin_share import DouyinShare
    from .douyin_tab_setting import DouyinTabSetting
    from .douyin_urge_detail import DouyinUrgeDetail
    from .douyin_user_permission import DouyinUserPermission


class DouyinUser(Model):
    """A user as the user's own page shows them.

    Attributes:
        anchor_info: What is in `anchor_info` of DouyinUser.
        avatar_168x168: What is in `avatar_168x168` of DouyinUser.
        avatar_300x300: What is in `avatar_168x168` of DouyinUser.
        avatar_larger: What is in `avatar_168x168` of DouyinUser.
        avatar_medium: What is in `avatar_168x168` of DouyinUser.
        avatar_thumb: What is in `avatar_168x168` of DouyinUser.
        aweme_count: Number of Douyin videos.
        birthday: Day of birth, as the source writes it.
        city: City.
        commerce_info: What is known of the commerce, in DouyinUser.
        commerce_permissions: What is in `commerce_permissions` of DouyinUser.
        commerce_user_info: What is known of the commerce user, in DouyinUser.
        commerce_user_level: Level of the commerce user.
        country: Country.
        cover_and_head_image_info: What is in `cover_and_head_image_info` of DouyinUser.
        cover_url: Address of the cover.
        enterprise_user_info: What is known of the enterprise user.
        enterprise_verify_reason: Reason of the enterprise verification.
        follow_status: State of the follow.
        follower_count: Number of followers.
        follower_request_status: State of the follower request.
        follower_status: State of the follower.
        followers_detail: Details of the follower.
        following_count: Number of followings.
        forward_count: Number of reposts.
        gender: Gender, as the source writes it.
        general_permission: What is in `general_permission` of DouyinUser.
        ip_location: Where the IP address is.
        is_blocked: Whether it is blocked.
        life_story_block: What is in `life_story_block` of DouyinUser.
        live_status: State of the live stream.
        location: Place.
        mate_relation: What is in `mate_relation` of DouyinUser.
        nickname: Nickname.
        no_recommend_user: Whether there is no recommendation user.
        original_musician: What is in `original_musician` of DouyinUser.
        profile_show: What is in `profile_show` of DouyinUser.
        profile_tab_info: What is known of the profile tab, in DouyinUser.
        profile_tab_type: Type of the profile tab.
        province: Province.
        role_id: Id of the role.
        room_id: Id of the room.
        sec_uid: Id of the user, as the web pages write it.
        series_count: Number of series.
        share_info: What is known of the share, in DouyinUser.
        signature: Signature of the profile.
        tab_settings: What is in `tab_settings` of DouyinUser.
        template_count: Number of templates.
        uid: Id of the user.
        urge_detail: What is in `urge_detail` of DouyinUser.
        video_icon: What is in `avatar_168x168` of DouyinUser.
        watch_status: State of the view.
    """

    account_cert_info: str = field("account_cert_info", "str", required=True)
    anchor_info: DouyinAnchor = field("anchor_info", "DouyinAnchor", required=True)
    apple_account: int = field("apple_account", "int", required=True)
    avatar_168x168: DouyinCoverUrl = field("avatar_168x168", "DouyinCoverUrl", required=True)
    avatar_300x300: DouyinCoverUrl = field("avatar_300x300", "DouyinCoverUrl", required=True)
    avatar_is_digged: bool = field("avatar_is_digged", "bool", required=True)
    avatar_larger: DouyinCoverUrl = field("avatar_larger", "DouyinCoverUrl", required=True)
    avatar_medium: DouyinCoverUrl = field("avatar_medium", "DouyinCoverUrl", required=True)
    avatar_thumb: DouyinCoverUrl = field("avatar_thumb", "DouyinCoverUrl", required=True)
    aweme_count: int = field("aweme_count", "int", required=True)
    aweme_count_correction_threshold: int = field("aweme_count_correction_threshold", "int", required=True)
    birthday: str = field("birthday", "str", required=True)
    birthday_hide_level: int = field("birthday_hide_level", "int", required=True)
    can_set_item_cover: bool = field("can_set_item_cover", "bool", required=True)
    can_show_group_card: int = field("can_show_group_card", "int", required=True)
    card_entries: list[DouyinCardEntry] = field("card_entries", "DouyinCardEntry[]", required=True)
    city: str = field("city", "str", required=True)
    close_friend_type: int = field("close_friend_type", "int", required=True)
    commerce_info: DouyinCommerce = field("commerce_info", "DouyinCommerce", required=True)
    commerce_permissions: DouyinCommercePermission = field(
        "commerce_permissions", "DouyinCommercePermission", required=True
    )
    commerce_user_info: DouyinCommerceUser = field("commerce_user_info", "DouyinCommerceUser", required=True)
    commerce_user_level: int = field("commerce_user_level", "int", required=True)
    country: str = field("country", "str", required=True)
    cover_and_head_image_info: DouyinHeadImage = field("cover_and_head_image_info", "DouyinHeadImage", required=True)
    cover_colour: str = field("cover_colour", "str", required=True)
    cover_url: list[DouyinCoverUrl] = field("cover_url", "DouyinCoverUrl[]", required=True)
    custom_verify: str = field("custom_verify", "str", required=True)
    district: str = field("district", "str", required=True)
    dongtai_count: int = field("dongtai_count", "int", required=True)
    dynamic_cover: dict[str, Any] = field("dynamic_cover", "{}", required=True)
    elfemoji_status: int = field("elfemoji_status", "int", required=True)
    enable_ai_double: int = field("enable_ai_double", "int", required=True)
    enable_wish: bool = field("enable_wish", "bool", required=True)
    endorsement_info_list: list[DouyinEndorsement] = field(
        "endorsement_info_list", "DouyinEndorsement[]", required=True
    )
    enterprise_user_info: str = field("enterprise_user_info", "str", required=True)
    enterprise_verify_reason: str = field("enterprise_verify_reason", "str", required=True)
    evaluation_count: int = field("evaluation_count", "int", required=True)
    familiar_confidence: int = field("familiar_confidence", "int", required=True)
    favorite_permission: int = field("favorite_permission", "int", required=True)
    favoriting_count: int = field("favoriting_count", "int", required=True)
    follow_guide: bool = field("follow_guide", "bool", required=True)
    follow_status: int = field("follow_status", "int", required=True)
    follower_count: int = field("follower_count", "int", required=True)
    follower_request_status: int = field("follower_request_status", "int", required=True)
    follower_status: int = field("follower_status", "int", required=True)
    followers_detail: list[DouyinFollowersDetail] = field("followers_detail", "DouyinFollowersDetail[]", required=True)
    following_count: int = field("following_count", "int", required=True)
    forward_count: int = field("forward_count", "int", required=True)
    gender: int = field("gender", "int", required=True)
    general_permission: DouyinGeneralPermission = field("general_permission", "DouyinGeneralPermission", required=True)
    has_e_account_role: bool = field("has_e_account_role", "bool", required=True)
    has_subscription: bool = field("has_subscription", "bool", required=True)
    hide_request_update: int = field("hide_request_update", "int", required=True)
    im_primary_role_id: int = field("im_primary_role_id", "int", required=True)
    im_role_ids: list[int] = field("im_role_ids", "int[]", required=True)
    image_send_exempt: bool = field("image_send_exempt", "bool", required=True)
    ins_id: str = field("ins_id", "str", required=True)
    ip_location: str = field("ip_location", "str", required=True)
    is_activity_user: bool = field("is_activity_user", "bool", required=True)
    is_ban: bool = field("is_ban", "bool", required=True)
    is_block: bool = field("is_block", "bool", required=True)
    is_blocked: bool = field("is_blocked", "bool", required=True)
    is_effect_artist: bool = field("is_effect_artist", "bool", required=True)
    is_gov_media_vip: bool = field("is_gov_media_vip", "bool", required=True)
    is_im_oversea_user: int = field("is_im_oversea_user", "int", required=True)
    is_mix_user: bool = field("is_mix_user", "bool", required=True)
    is_not_show: bool = field("is_not_show", "bool", required=True)
    is_series_user: bool = field("is_series_user", "bool", required=True)
    is_sharing_profile_user: int = field("is_sharing_profile_user", "int", required=True)
    is_star: bool = field("is_star", "bool", required=True)
    life_story_block: DouyinLifeStoryBlock = field("life_story_block", "DouyinLifeStoryBlock", required=True)
    live_commerce: bool = field("live_commerce", "bool", required=True)
    live_status: int = field("live_status", "int", required=True)
    location: str = field("location", "str", required=True)
    mate_add_permission: int = field("mate_add_permission", "int", required=True)
    mate_relation: DouyinMateRelation = field("mate_relation", "DouyinMateRelation", required=True)
    max_follower_count: int = field("max_follower_count", "int", required=True)
    message_chat_entry: bool = field("message_chat_entry", "bool", required=True)
    mix_count: int = field("mix_count", "int", required=True)
    mplatform_followers_count: int = field("mplatform_followers_count", "int", required=True)
    nickname: str = field("nickname", "str", required=True)
    no_recommend_user: bool = field("no_recommend_user", "bool", required=True)
    offline_info_list: list[DouyinOffline] = field("offline_info_list", "DouyinOffline[]", required=True)
    original_musician: DouyinOriginalMusician = field("original_musician", "DouyinOriginalMusician", required=True)
    personal_tag_list: list[DouyinPersonalTag] = field("personal_tag_list", "DouyinPersonalTag[]", required=True)
    pigeon_daren_status: str = field("pigeon_daren_status", "str", required=True)
    pigeon_daren_warn_tag: str = field("pigeon_daren_warn_tag", "str", required=True)
    profile_component_disabled: list[str] = field("profile_component_disabled", "str[]", required=True)
    profile_mob_params: list[DouyinProfileMobParam] = field(
        "profile_mob_params", "DouyinProfileMobParam[]", required=True
    )
    profile_record_params: str = field("profile_record_params", "str", required=True)
    profile_show: DouyinProfileShow = field("profile_show", "DouyinProfileShow", required=True)
    profile_tab_info: DouyinProfileTab = field("profile_tab_info", "DouyinProfileTab", required=True)
    profile_tab_type: int = field("profile_tab_type", "int", required=True)
    province: str = field("province", "str", required=True)
    public_collects_count: int = field("public_collects_count", "int", required=True)
    publish_landing_tab: int = field("publish_landing_tab", "int", required=True)
    r_fans_group_info: dict[str, Any] = field("r_fans_group_info", "{}", required=True)
    recommend_reason_relation: str = field("recommend_reason_relation", "str", required=True)
    recommend_user_reason_source: int = field("recommend_user_reason_source", "int", required=True)
    risk_notice_text: str = field("risk_notice_text", "str", required=True)
    role_id: str = field("role_id", "str", required=True)
    room_id: int = field("room_id", "int", required=True)
    room_id_str: str = field("room_id_str", "str", required=True)
    sec_uid: str = field("sec_uid", "str", required=True)
    secret: int = field("secret", "int", required=True)
    series_count: int = field("series_count", "int", required=True)
    share_info: DouyinShare = field("share_info", "DouyinShare", required=True)
    short_id: str = field("short_id", "str", required=True)
    show_favorite_list: bool = field("show_favorite_list", "bool", required=True)
    show_subscription: bool = field("show_subscription", "bool", required=True)
    signature: str = field("signature", "str", required=True)
    signature_display_lines: int = field("signature_display_lines", "int", required=True)
    signature_language: str = field("signature_language", "str", required=True)
    social_real_relation_type: int = field("social_real_relation_type", "int", required=True)
    special_follow_status: int = field("special_follow_status", "int", required=True)
    store_region: str = field("store_region", "str", required=True)
    story_tab_empty: bool = field("story_tab_empty", "bool", required=True)
    sync_to_toutiao: int = field("sync_to_toutiao", "int", required=True)
    tab_settings: DouyinTabSetting = field("tab_settings", "DouyinTabSetting", required=True)
    template_count: int = field("template_count", "int", required=True)
    total_favorited: int = field("total_favorited", "int", required=True)
    total_favorited_correction_threshold: int = field("total_favorited_correction_threshold", "int", required=True)
    twitter_id: str = field("twitter_id", "str", required=True)
    twitter_name: str = field("twitter_name", "str", required=True)
    uid: str = field("uid", "str", required=True)
    unique_id: str = field("unique_id", "str", required=True)
    urge_detail: DouyinUrgeDetail = field("urge_detail", "DouyinUrgeDetail", required=True)
    use_diverse_digg_style: bool = field("use_diverse_digg_style", "bool", required=True)
    user_age: int = field("user_age", "int", required=True)
    user_not_see: int = field("user_not_see", "int", required=True)
    user_not_show: int = field("user_not_show", "int", required=True)
    user_permissions: list[DouyinUserPermission] = field("user_permissions", "DouyinUserPermission[]", required=True)
    verification_type: int = field("verification_type", "int", required=True)
    video_cover: dict[str, Any] = field("video_cover", "{}", required=True)
    video_icon: DouyinCoverUrl = field("video_icon", "DouyinCoverUrl", required=True)
    watch_status: bool = field("watch_status", "bool", required=True)
    white_cover_url: list[DouyinImage] = field("white_cover_url", "DouyinImage[]", required=True)
    with_commerce_enterprise_tab_entry: bool = field("with_commerce_enterprise_tab_entry", "bool", required=True)
    with_commerce_entry: bool = field("with_commerce_entry", "bool", required=True)
    with_fusion_shop_entry: bool = field("with_fusion_shop_entry", "bool", required=True)
    with_new_goods: bool = field("with_new_goods", "bool", required=True)
    youtube_channel_id: str = field("youtube_channel_id", "str", required=True)
    youtube_channel_title: str = field("youtube_channel_title", "str", required=True)
