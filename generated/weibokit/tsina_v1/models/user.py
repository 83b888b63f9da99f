# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .status import Status


class User(Model):
    """A Sina Weibo account.

    Attributes:
        id: Numeric id of the account.
        screen_name: Nickname shown on the profile.
        name: Display name; since 2010 always the nickname.
        province: Code of the province, see `provinces`; `0` or empty for none.
        city: Code of the city; `1000` for none in particular.
        location: Place in words, since 2010 province and city; before as the user stated it.
        description: Self-description on the profile.
        url: Address of the user's own site.
        profile_image_url: Address of the avatar.
        domain: Last part of the profile's address; empty when none was chosen.
        gender: `m` for male, `f` for female, `n` for unknown.
        followers_count: Accounts that follow this user.
        friends_count: Accounts that this user follows.
        statuses_count: Posts by this user.
        favourites_count: Posts that this user has bookmarked.
        created_at: Day when the account was made, such as `Sat May 07 00:00:00 +0800 2011`.
        following: Whether the caller follows this user; null when the caller is not known, and false since
            2010.
        verified: Whether the account is verified.
        allow_all_act_msg: Whether everybody may send messages.
        geo_enabled: Whether posts may have places.
        remark: The caller's own name for this user.
        email: Address for mail.
        qq: Number in the messenger QQ.
        msn: Address in the messenger MSN.
        protected: Whether only accepted followers may read the posts.
        profile_background_color: Colour of the profile page, six hexadecimal digits.
        profile_text_color: Colour of its text, six hexadecimal digits.
        profile_link_color: Colour of its links, six hexadecimal digits.
        profile_sidebar_fill_color: Colour of its side bar, six hexadecimal digits.
        profile_sidebar_border_color: Colour of the border of its side bar, six hexadecimal digits.
        utc_offset: Seconds that the user's time zone is ahead of UTC.
        time_zone: Name of the user's time zone.
        profile_background_image_url: Address of the background picture of the profile page.
        profile_background_tile: Whether the background picture is tiled.
        notifications: Whether the caller is notified of new posts; null when the caller is not known.
        status: A post of up to 140 characters.
        created_at_time: `created_at` as a datetime with its zone.
    """

    id: int = field("id", "int", required=True)
    screen_name: str = field("screen_name", "str", required=True)
    name: str = field("name", "str", required=True)
    province: str = field("province", "str")
    city: str = field("city", "str")
    location: str = field("location", "str")
    description: str = field("description", "str")
    url: str = field("url", "str")
    profile_image_url: str = field("profile_image_url", "str")
    domain: str = field("domain", "str")
    gender: str = field("gender", "str")
    followers_count: int = field("followers_count", "int")
    friends_count: int = field("friends_count", "int")
    statuses_count: int = field("statuses_count", "int")
    favourites_count: int = field("favourites_count", "int")
    created_at: str = field("created_at", "str")
    following: bool | None = field("following", "bool", null=True)
    verified: bool = field("verified", "bool")
    allow_all_act_msg: bool = field("allow_all_act_msg", "bool")
    geo_enabled: bool = field("geo_enabled", "bool")
    remark: str = field("remark", "str")
    email: str = field("email", "str")
    qq: str = field("qq", "str")
    msn: str = field("msn", "str")
    protected: bool = field("protected", "bool")
    profile_background_color: str = field("profile_background_color", "str")
    profile_text_color: str = field("profile_text_color", "str")
    profile_link_color: str = field("profile_link_color", "str")
    profile_sidebar_fill_color: str = field("profile_sidebar_fill_color", "str")
    profile_sidebar_border_color: str = field("profile_sidebar_border_color", "str")
    utc_offset: int = field("utc_offset", "int")
    time_zone: str = field("time_zone", "str")
    profile_background_image_url: str = field("profile_background_image_url", "str")
    profile_background_tile: bool = field("profile_background_tile", "bool")
    notifications: bool | None = field("notifications", "bool", null=True)
    status: Status = field("status", "Status")
    created_at_time: datetime = time_field("created_at", "weibo")
