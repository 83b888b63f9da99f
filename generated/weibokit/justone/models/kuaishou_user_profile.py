# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_owner_count import KuaishouOwnerCount
    from .kuaishou_profile import KuaishouProfile
    from .kuaishou_user_setting_option import KuaishouUserSettingOption


class KuaishouUserProfile(Model):
    """What is in `userProfile` of KuaishouUserDetail.

    Attributes:
        is_favorited: Whether it is a favorite.
        is_following: Whether it is followed.
        owner_count: Number of owners, in KuaishouUserProfile.
        profile: A user as the user's own page shows them.
        show_photo_collect_tab: Whether the photo collection tab is shown.
        user_setting_option: What is in `userSettingOption` of KuaishouUserProfile.
        verified: Whether it is verified.
    """

    can_guest_show_moment_news: bool = field("canGuestShowMomentNews", "bool", required=True)
    enable_moment: bool = field("enableMoment", "bool", required=True)
    is_favorited: bool = field("isFavorited", "bool", required=True)
    is_following: bool = field("isFollowing", "bool", required=True)
    is_friend: bool = field("isFriend", "bool", required=True)
    is_subscribe: bool = field("isSubscribe", "bool", required=True)
    is_user_banned: bool = field("isUserBanned", "bool", required=True)
    owner_count: KuaishouOwnerCount = field("ownerCount", "KuaishouOwnerCount", required=True)
    profile: KuaishouProfile = field("profile", "KuaishouProfile", required=True)
    show_count: bool = field("showCount", "bool", required=True)
    show_photo_collect_tab: bool = field("showPhotoCollectTab", "bool", required=True)
    user_setting_option: KuaishouUserSettingOption = field(
        "userSettingOption", "KuaishouUserSettingOption", required=True
    )
    verified: bool = field("verified", "bool", required=True)
