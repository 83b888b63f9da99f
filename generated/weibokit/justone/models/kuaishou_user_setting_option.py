# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_privacy_news_authority import KuaishouPrivacyNewsAuthority


class KuaishouUserSettingOption(Model):
    """What is in `userSettingOption` of KuaishouUserProfile.

    Attributes:
        follow_fans_list: The follow followers.
        privacy_news_authority: What is in `privacyNewsAuthority` of KuaishouUserSettingOption.
    """

    at_me_tab_privacy_setting: int = field("at_me_tab_privacy_setting", "int", required=True)
    disable_screenshot_feedback: str = field("disable_screenshot_feedback", "str", required=True)
    download_deny: str = field("download_deny", "str", required=True)
    follow_fans_list: int = field("follow_fans_list", "int", required=True)
    privacy_news_authority: KuaishouPrivacyNewsAuthority = field(
        "privacyNewsAuthority", "KuaishouPrivacyNewsAuthority", required=True
    )
    acquaintance_deny: str = field("acquaintance_deny", "str")
    allow_others_reward_me: str = field("allow_others_reward_me", "str")
    auto_save_to_local: str = field("auto_save_to_local", "str")
    comment_deny: str = field("comment_deny", "str")
    disable_im_online_status: str = field("disable_im_online_status", "str")
    disable_nearby_online_status: str = field("disable_nearby_online_status", "str")
    disable_push_my_comments_to_others: str = field("disable_push_my_comments_to_others", "str")
    disable_smart_album_tabs: str = field("disable_smart_album_tabs", "str")
    enable_hdr_video: str = field("enable_hdr_video", "str")
    enable_local_intelligence_album: str = field("enable_local_intelligence_album", "str")
    enable_moment_comment_deny: str = field("enable_moment_comment_deny", "str")
    enable_show_album_in_profile: str = field("enable_show_album_in_profile", "str")
    frequent_user_deny: str = field("frequent_user_deny", "str")
    gift_unfollow: str = field("gift_unfollow", "str")
    message_deny: str = field("message_deny", "str")
    missu_deny: str = field("missu_deny", "str")
    not_allow_find_me_by_mobile: str = field("not_allow_find_me_by_mobile", "str")
    not_public_collect: str = field("not_public_collect", "str")
    not_recommend_to_contacts: str = field("not_recommend_to_contacts", "str")
    not_recommend_to_qq_friends: str = field("not_recommend_to_qq_friends", "str")
    not_share_live_stream_fragment: str = field("not_share_live_stream_fragment", "str")
    photo_download_deny: str = field("photo_download_deny", "str")
    photo_share_add_watermark: str = field("photo_share_add_watermark", "str")
    privacy_location: str = field("privacy_location", "str")
    privacy_news: str = field("privacy_news", "str")
    privacy_user: str = field("privacy_user", "str")
    show_same_follow_deny: str = field("show_same_follow_deny", "str")
    show_story_entrance: str = field("show_story_entrance", "str")
    wifi_preupload_deny: str = field("wifi_preupload_deny", "str")
