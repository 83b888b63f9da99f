# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_aweme_control import DouyinAwemeControl
    from .douyin_cover_url import DouyinCoverUrl
    from .douyin_mate_relation import DouyinMateRelation
    from .douyin_search_impr import DouyinSearchImpr
    from .douyin_share import DouyinShare
    from .douyin_urge_detail import DouyinUrgeDetail


class DouyinAuthor(Model):
    """The author of a video post.

    Attributes:
        cover_url: Address of the cover.
        display_info: What is known of the display.
        link_item_list: The link items.
        user_tags: Tags of the user.
        ad_cover_url: Address of the advertisement cover.
        avatar_168x168: What is in `avatar_168x168` of DouyinUser.
        avatar_300x300: What is in `avatar_168x168` of DouyinUser.
        avatar_larger: What is in `avatar_168x168` of DouyinUser.
        avatar_medium: What is in `avatar_168x168` of DouyinUser.
        avatar_thumb: What is in `avatar_168x168` of DouyinUser.
        avatar_uri: Address of the avatar.
        aweme_control: What is in `aweme_control` of DouyinVideo.
        aweme_count: Number of Douyin videos.
        birthday: Day of birth, as the source writes it.
        comment_filter_status: State of the comment filter.
        commerce_user_level: Level of the commerce user.
        create_time: When it was created.
        creator_tag_list: The creator tags.
        enterprise_verify_reason: Reason of the enterprise verification.
        follow_status: State of the follow.
        follower_count: Number of followers.
        follower_request_status: State of the follower request.
        follower_status: State of the follower.
        followers_detail: Details of the follower.
        following_count: Number of followings.
        gender: Gender, as the source writes it.
        has_orders: Whether there is a order.
        is_verified: Whether it is verified.
        item_list: The items.
        language: Language.
        live_status: State of the live stream.
        location: Place.
        mate_relation: What is in `mate_relation` of DouyinUser.
        nickname: Nickname.
        region: Region.
        room_id: Id of the room.
        school_id: Id of the school.
        school_name: Name of the school.
        school_poi_id: Id of the school place.
        school_type: Type of the school.
        search_impr: What is in `search_impr` of DouyinVideo.
        sec_uid: Id of the user, as the web pages write it.
        share_info: What is known of the share, in DouyinUser.
        signature: Signature of the profile.
        status: State, as the source writes it.
        story_count: Number of stories.
        uid: Id of the user.
        user_rate: Rate of the user.
        verify_info: What is known of the verification.
        video_icon: What is in `avatar_168x168` of DouyinUser.
        weibo_name: Name of the weibo.
        weibo_url: Address of the weibo.
        urge_detail: What is in `urge_detail` of DouyinUser.
    """

    ban_user_functions: list[Any] | None = field("ban_user_functions", "[]", null=True, required=True)
    can_set_geofencing: Any = field("can_set_geofencing", required=True)
    card_entries: Any = field("card_entries", required=True)
    card_entries_not_display: Any = field("card_entries_not_display", required=True)
    card_sort_priority: Any = field("card_sort_priority", required=True)
    cf_list: Any = field("cf_list", required=True)
    contrail_list: Any = field("contrail_list", required=True)
    cover_url: list[DouyinCoverUrl] | None = field("cover_url", "DouyinCoverUrl[]", null=True, required=True)
    data_label_list: Any = field("data_label_list", required=True)
    display_info: Any = field("display_info", required=True)
    endorsement_info_list: Any = field("endorsement_info_list", required=True)
    follower_list_secondary_information_struct: Any = field("follower_list_secondary_information_struct", required=True)
    homepage_bottom_toast: Any = field("homepage_bottom_toast", required=True)
    im_role_ids: Any = field("im_role_ids", required=True)
    interest_tags: Any = field("interest_tags", required=True)
    link_item_list: Any = field("link_item_list", required=True)
    need_points: Any = field("need_points", required=True)
    offline_info_list: Any = field("offline_info_list", required=True)
    personal_tag_list: Any = field("personal_tag_list", required=True)
    signature_extra: Any = field("signature_extra", required=True)
    special_people_labels: Any = field("special_people_labels", required=True)
    text_extra: list[Any] | None = field("text_extra", "[]", null=True, required=True)
    user_permissions: Any = field("user_permissions", required=True)
    user_tags: Any = field("user_tags", required=True)
    white_cover_url: Any = field("white_cover_url", required=True)
    accept_private_policy: bool = field("accept_private_policy", "bool")
    account_cert_info: str = field("account_cert_info", "str")
    account_region: str = field("account_region", "str")
    ad_cover_url: Any = field("ad_cover_url")
    allow_story_normal_like: bool = field("allow_story_normal_like", "bool")
    apple_account: int = field("apple_account", "int")
    authority_status: int = field("authority_status", "int")
    avatar_168x168: DouyinCoverUrl = field("avatar_168x168", "DouyinCoverUrl")
    avatar_300x300: DouyinCoverUrl = field("avatar_300x300", "DouyinCoverUrl")
    avatar_larger: DouyinCoverUrl = field("avatar_larger", "DouyinCoverUrl")
    avatar_medium: DouyinCoverUrl = field("avatar_medium", "DouyinCoverUrl")
    avatar_schema_list: Any = field("avatar_schema_list")
    avatar_thumb: DouyinCoverUrl = field("avatar_thumb", "DouyinCoverUrl")
    avatar_uri: str = field("avatar_uri", "str")
    aweme_control: DouyinAwemeControl = field("aweme_control", "DouyinAwemeControl")
    aweme_count: int = field("aweme_count", "int")
    aweme_hotsoon_auth: int = field("aweme_hotsoon_auth", "int")
    awemehts_greet_info: str = field("awemehts_greet_info", "str")
    batch_unfollow_contain_tabs: Any = field("batch_unfollow_contain_tabs")
    batch_unfollow_relation_desc: Any = field("batch_unfollow_relation_desc")
    bind_phone: str = field("bind_phone", "str")
    birthday: str = field("birthday", "str")
    cha_list: Any = field("cha_list")
    close_friend_type: int = field("close_friend_type", "int")
    comment_filter_status: int = field("comment_filter_status", "int")
    comment_setting: int = field("comment_setting", "int")
    commerce_user_level: int = field("commerce_user_level", "int")
    constellation: int = field("constellation", "int")
    contacts_status: int = field("contacts_status", "int")
    create_time: int = field("create_time", "int")
    creator_tag_list: Any = field("creator_tag_list")
    custom_verify: str = field("custom_verify", "str")
    cv_level: str = field("cv_level", "str")
    disable_image_comment_saved: int = field("disable_image_comment_saved", "int")
    download_prompt_ts: int = field("download_prompt_ts", "int")
    download_setting: int = field("download_setting", "int")
    duet_setting: int = field("duet_setting", "int")
    enable_nearby_visible: bool = field("enable_nearby_visible", "bool")
    enterprise_verify_reason: str = field("enterprise_verify_reason", "str")
    familiar_confidence: int = field("familiar_confidence", "int")
    familiar_visitor_user: Any = field("familiar_visitor_user")
    favoriting_count: int = field("favoriting_count", "int")
    fb_expire_time: int = field("fb_expire_time", "int")
    follow_status: int = field("follow_status", "int")
    follower_count: int = field("follower_count", "int")
    follower_request_status: int = field("follower_request_status", "int")
    follower_status: int = field("follower_status", "int")
    followers_detail: Any = field("followers_detail")
    following_count: int = field("following_count", "int")
    gender: int = field("gender", "int")
    geofencing: list[Any] | None = field("geofencing", "[]", null=True)
    google_account: str = field("google_account", "str")
    has_email: bool = field("has_email", "bool")
    has_facebook_token: bool = field("has_facebook_token", "bool")
    has_insights: bool = field("has_insights", "bool")
    has_orders: bool = field("has_orders", "bool")
    has_twitter_token: bool = field("has_twitter_token", "bool")
    has_unread_story: bool = field("has_unread_story", "bool")
    has_youtube_token: bool = field("has_youtube_token", "bool")
    hide_location: bool = field("hide_location", "bool")
    hide_search: bool = field("hide_search", "bool")
    house_talent_info: int = field("house_talent_info", "int")
    identity_labels: Any = field("identity_labels")
    ins_id: str = field("ins_id", "str")
    is_ad_fake: bool = field("is_ad_fake", "bool")
    is_ban: bool = field("is_ban", "bool")
    is_binded_weibo: bool = field("is_binded_weibo", "bool")
    is_block: bool = field("is_block", "bool")
    is_blocked_v2: bool = field("is_blocked_v2", "bool")
    is_blocking_v2: bool = field("is_blocking_v2", "bool")
    is_cf: int = field("is_cf", "int")
    is_discipline_member: bool = field("is_discipline_member", "bool")
    is_gov_media_vip: bool = field("is_gov_media_vip", "bool")
    is_mix_user: bool = field("is_mix_user", "bool")
    is_not_show: bool = field("is_not_show", "bool")
    is_phone_binded: bool = field("is_phone_binded", "bool")
    is_star: bool = field("is_star", "bool")
    is_verified: bool = field("is_verified", "bool")
    item_list: Any = field("item_list")
    ky_only_predict: int = field("ky_only_predict", "int")
    language: str = field("language", "str")
    live_agreement: int = field("live_agreement", "int")
    live_agreement_time: int = field("live_agreement_time", "int")
    live_commerce: bool = field("live_commerce", "bool")
    live_high_value: int = field("live_high_value", "int")
    live_status: int = field("live_status", "int")
    live_verify: int = field("live_verify", "int")
    location: str = field("location", "str")
    mate_add_permission: int = field("mate_add_permission", "int")
    mate_count: int = field("mate_count", "int")
    mate_relation: DouyinMateRelation = field("mate_relation", "DouyinMateRelation")
    max_follower_count: int = field("max_follower_count", "int")
    need_recommend: int = field("need_recommend", "int")
    neiguang_shield: int = field("neiguang_shield", "int")
    new_friend_type: int = field("new_friend_type", "int")
    new_story_cover: Any = field("new_story_cover")
    nickname: str = field("nickname", "str")
    not_seen_item_id_list: Any = field("not_seen_item_id_list")
    not_seen_item_id_list_v2: Any = field("not_seen_item_id_list_v2")
    platform_sync_info: Any = field("platform_sync_info")
    prevent_download: bool = field("prevent_download", "bool")
    private_relation_list: Any = field("private_relation_list")
    profile_component_disabled: Any = field("profile_component_disabled")
    profile_mob_params: Any = field("profile_mob_params")
    react_setting: int = field("react_setting", "int")
    reflow_page_gid: int = field("reflow_page_gid", "int")
    reflow_page_uid: int = field("reflow_page_uid", "int")
    region: str = field("region", "str")
    relative_users: Any = field("relative_users")
    risk_notice_text: str = field("risk_notice_text", "str")
    room_id: int = field("room_id", "int")
    room_id_str: str = field("room_id_str", "str")
    school_category: int = field("school_category", "int")
    school_id: str = field("school_id", "str")
    school_name: str = field("school_name", "str")
    school_poi_id: str = field("school_poi_id", "str")
    school_type: int = field("school_type", "int")
    search_impr: DouyinSearchImpr = field("search_impr", "DouyinSearchImpr")
    sec_uid: str = field("sec_uid", "str")
    secret: int = field("secret", "int")
    share_info: DouyinShare = field("share_info", "DouyinShare")
    share_qrcode_uri: str = field("share_qrcode_uri", "str")
    shield_comment_notice: int = field("shield_comment_notice", "int")
    shield_digg_notice: int = field("shield_digg_notice", "int")
    shield_follow_notice: int = field("shield_follow_notice", "int")
    short_id: str = field("short_id", "str")
    show_image_bubble: bool = field("show_image_bubble", "bool")
    show_nearby_active: bool = field("show_nearby_active", "bool")
    signature: str = field("signature", "str")
    signature_display_lines: int = field("signature_display_lines", "int")
    social_real_relation_type: int = field("social_real_relation_type", "int")
    special_follow_status: int = field("special_follow_status", "int")
    special_lock: int = field("special_lock", "int")
    status: int = field("status", "int")
    stitch_setting: int = field("stitch_setting", "int")
    story25_comment: int = field("story25_comment", "int")
    story_count: int = field("story_count", "int")
    story_interactive: int = field("story_interactive", "int")
    story_open: bool = field("story_open", "bool")
    story_ttl: int = field("story_ttl", "int")
    sync_to_toutiao: int = field("sync_to_toutiao", "int")
    total_favorited: int = field("total_favorited", "int")
    tw_expire_time: int = field("tw_expire_time", "int")
    twitter_id: str = field("twitter_id", "str")
    twitter_name: str = field("twitter_name", "str")
    type_label: Any = field("type_label")
    uid: str = field("uid", "str")
    unique_id: str = field("unique_id", "str")
    unique_id_modify_time: int = field("unique_id_modify_time", "int")
    user_age: int = field("user_age", "int")
    user_canceled: bool = field("user_canceled", "bool")
    user_mode: int = field("user_mode", "int")
    user_not_see: int = field("user_not_see", "int")
    user_not_show: int = field("user_not_show", "int")
    user_period: int = field("user_period", "int")
    user_rate: int = field("user_rate", "int")
    verification_permission_ids: Any = field("verification_permission_ids")
    verification_type: int = field("verification_type", "int")
    verify_info: str = field("verify_info", "str")
    video_icon: DouyinCoverUrl = field("video_icon", "DouyinCoverUrl")
    weibo_name: str = field("weibo_name", "str")
    weibo_schema: str = field("weibo_schema", "str")
    weibo_url: str = field("weibo_url", "str")
    weibo_verify: str = field("weibo_verify", "str")
    with_commerce_entry: bool = field("with_commerce_entry", "bool")
    with_dou_entry: bool = field("with_dou_entry", "bool")
    with_fusion_shop_entry: bool = field("with_fusion_shop_entry", "bool")
    with_shop_entry: bool = field("with_shop_entry", "bool")
    youtube_channel_id: str = field("youtube_channel_id", "str")
    youtube_channel_title: str = field("youtube_channel_title", "str")
    youtube_expire_time: int = field("youtube_expire_time", "int")
    follower_count_str: str = field("follower_count_str", "str")
    show_gender_strategy: int = field("show_gender_strategy", "int")
    urge_detail: DouyinUrgeDetail = field("urge_detail", "DouyinUrgeDetail")
