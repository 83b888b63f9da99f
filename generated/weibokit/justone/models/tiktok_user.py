# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_image import TiktokImage
    from .tiktok_special_account import TiktokSpecialAccount


class TiktokUser(Model):
    """A user as the app shows them.

    Attributes:
        cover_url: Address of the cover.
        ad_cover_url: Address of the advertisement cover.
        avatar_168x168: A picture, with addresses that hold the same.
        avatar_300x300: A picture, with addresses that hold the same.
        avatar_larger: A picture, with addresses that hold the same.
        avatar_medium: A picture, with addresses that hold the same.
        avatar_thumb: A picture, with addresses that hold the same.
        avatar_uri: Address of the avatar.
        aweme_count: Number of Douyin videos.
        comment_filter_status: State of the comment filter.
        commerce_user_level: Level of the commerce user.
        enterprise_verify_reason: Reason of the enterprise verification.
        follow_status: State of the follow.
        follower_count: Number of followers.
        follower_status: State of the follower.
        followers_detail: Details of the follower.
        following_count: Number of followings.
        friends_status: State of the friend.
        item_list: The items.
        nickname: Nickname.
        room_id: Id of the room.
        search_user_desc: Description of the search user.
        search_user_name: Name of the search user.
        sec_uid: Id of the user, as the web pages write it.
        special_account: What is in `special_account` of TiktokUser.
        status: State, as the source writes it.
        story_status: State of the story.
        uid: Id of the user.
        user_rate: Rate of the user.
        user_tags: Tags of the user.
        verify_info: What is known of the verification.
        video_icon: A picture, with addresses that hold the same.
        create_time: When it was created.
        has_orders: Whether there is a order.
        language: Language.
        region: Region.
        signature: Signature of the profile.
    """

    cover_url: list[Any] | None = field("cover_url", "[]", null=True, required=True)
    geofencing: Any = field("geofencing", required=True)
    accept_private_policy: bool = field("accept_private_policy", "bool")
    account_labels: Any = field("account_labels")
    ad_cover_url: Any = field("ad_cover_url")
    advance_feature_item_order: Any = field("advance_feature_item_order")
    advanced_feature_info: Any = field("advanced_feature_info")
    authority_status: int = field("authority_status", "int")
    avatar_168x168: TiktokImage = field("avatar_168x168", "TiktokImage")
    avatar_300x300: TiktokImage = field("avatar_300x300", "TiktokImage")
    avatar_larger: TiktokImage = field("avatar_larger", "TiktokImage")
    avatar_medium: TiktokImage = field("avatar_medium", "TiktokImage")
    avatar_thumb: TiktokImage = field("avatar_thumb", "TiktokImage")
    avatar_uri: str = field("avatar_uri", "str")
    aweme_count: int = field("aweme_count", "int")
    bold_fields: Any = field("bold_fields")
    can_message_follow_status_list: list[int] | None = field("can_message_follow_status_list", "int[]", null=True)
    can_set_geofencing: Any = field("can_set_geofencing")
    cha_list: Any = field("cha_list")
    comment_filter_status: int = field("comment_filter_status", "int")
    comment_setting: int = field("comment_setting", "int")
    commerce_user_level: int = field("commerce_user_level", "int")
    custom_verify: str = field("custom_verify", "str")
    cv_level: str = field("cv_level", "str")
    download_prompt_ts: int = field("download_prompt_ts", "int")
    enabled_filter_all_comments: bool = field("enabled_filter_all_comments", "bool")
    enterprise_verify_reason: str = field("enterprise_verify_reason", "str")
    events: Any = field("events")
    fake_data_info: dict[str, Any] = field("fake_data_info", "{}")
    fb_expire_time: int = field("fb_expire_time", "int")
    follow_status: int = field("follow_status", "int")
    follower_count: int = field("follower_count", "int")
    follower_status: int = field("follower_status", "int")
    followers_detail: Any = field("followers_detail")
    following_count: int = field("following_count", "int")
    friends_status: int = field("friends_status", "int")
    hide_search: bool = field("hide_search", "bool")
    homepage_bottom_toast: Any = field("homepage_bottom_toast")
    ins_id: str = field("ins_id", "str")
    is_ad_fake: bool = field("is_ad_fake", "bool")
    is_block: bool = field("is_block", "bool")
    is_discipline_member: bool = field("is_discipline_member", "bool")
    is_mute: int = field("is_mute", "int")
    is_mute_lives: int = field("is_mute_lives", "int")
    is_mute_non_story_post: int = field("is_mute_non_story_post", "int")
    is_mute_story: int = field("is_mute_story", "int")
    is_star: bool = field("is_star", "bool")
    item_list: Any = field("item_list")
    live_agreement: int = field("live_agreement", "int")
    live_commerce: bool = field("live_commerce", "bool")
    live_verify: int = field("live_verify", "int")
    mention_status: int = field("mention_status", "int")
    mutual_relation_avatars: Any = field("mutual_relation_avatars")
    name_field: str = field("name_field", "str")
    need_points: Any = field("need_points")
    need_recommend: int = field("need_recommend", "int")
    nickname: str = field("nickname", "str")
    platform_sync_info: Any = field("platform_sync_info")
    prevent_download: bool = field("prevent_download", "bool")
    relative_users: Any = field("relative_users")
    reply_with_video_flag: int = field("reply_with_video_flag", "int")
    room_id: int = field("room_id", "int")
    search_highlight: Any = field("search_highlight")
    search_user_desc: str = field("search_user_desc", "str")
    search_user_name: str = field("search_user_name", "str")
    sec_uid: str = field("sec_uid", "str")
    secret: int = field("secret", "int")
    shield_comment_notice: int = field("shield_comment_notice", "int")
    shield_digg_notice: int = field("shield_digg_notice", "int")
    shield_edit_field_info: Any = field("shield_edit_field_info")
    shield_follow_notice: int = field("shield_follow_notice", "int")
    short_id: str = field("short_id", "str")
    show_image_bubble: bool = field("show_image_bubble", "bool")
    special_account: TiktokSpecialAccount = field("special_account", "TiktokSpecialAccount")
    special_lock: int = field("special_lock", "int")
    status: int = field("status", "int")
    stitch_setting: int = field("stitch_setting", "int")
    story_status: int = field("story_status", "int")
    total_favorited: int = field("total_favorited", "int")
    type_label: Any = field("type_label")
    uid: str = field("uid", "str")
    unique_id: str = field("unique_id", "str")
    user_canceled: bool = field("user_canceled", "bool")
    user_mode: int = field("user_mode", "int")
    user_now_pack_info: dict[str, Any] = field("user_now_pack_info", "{}")
    user_period: int = field("user_period", "int")
    user_profile_guide: Any = field("user_profile_guide")
    user_rate: int = field("user_rate", "int")
    user_spark_info: dict[str, Any] = field("user_spark_info", "{}")
    user_tags: Any = field("user_tags")
    verification_type: int = field("verification_type", "int")
    verify_info: str = field("verify_info", "str")
    video_icon: TiktokImage = field("video_icon", "TiktokImage")
    white_cover_url: Any = field("white_cover_url")
    with_commerce_entry: bool = field("with_commerce_entry", "bool")
    with_shop_entry: bool = field("with_shop_entry", "bool")
    account_region: str = field("account_region", "str")
    bind_phone: str = field("bind_phone", "str")
    create_time: int = field("create_time", "int")
    download_setting: int = field("download_setting", "int")
    duet_setting: int = field("duet_setting", "int")
    favoriting_count: int = field("favoriting_count", "int")
    has_email: bool = field("has_email", "bool")
    has_insights: bool = field("has_insights", "bool")
    has_orders: bool = field("has_orders", "bool")
    is_phone_binded: bool = field("is_phone_binded", "bool")
    language: str = field("language", "str")
    matched_friend_available: bool = field("matched_friend_available", "bool")
    predicted_age_group: str = field("predicted_age_group", "str")
    react_setting: int = field("react_setting", "int")
    region: str = field("region", "str")
    room_data: str = field("room_data", "str")
    signature: str = field("signature", "str")
    unique_id_modify_time: int = field("unique_id_modify_time", "int")
    room_id_str: str = field("room_id_str", "str")
