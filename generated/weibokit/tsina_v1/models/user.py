# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.answer import Answer, field

if TYPE_CHECKING:
    from .status import Status


class User(Answer):
    """A Sina Weibo account.

    Attributes:
        id: Numeric id of the account.
        name: Display name.
        screen_name: Nickname shown on the profile.
        location: Place as the user states it.
        description: Self-description on the profile.
        profile_image_url: Address of the avatar.
        url: Address of the user's own site.
        protected: Whether only accepted followers may read the posts.
        followers_count: Accounts that follow this user.
        profile_background_color: Colour of the profile page, six hexadecimal digits.
        profile_text_color: Colour of its text, six hexadecimal digits.
        profile_link_color: Colour of its links, six hexadecimal digits.
        profile_sidebar_fill_color: Colour of its side bar, six hexadecimal digits.
        profile_sidebar_border_color: Colour of the border of its side bar, six hexadecimal digits.
        friends_count: Accounts that this user follows.
        created_at: When the account was made, such as `Sun Mar 18 06:42:26 +0000 2007`.
        favourites_count: Posts that this user has bookmarked.
        utc_offset: Seconds that the user's time zone is ahead of UTC.
        time_zone: Name of the user's time zone.
        profile_background_image_url: Address of the background picture of the profile page.
        profile_background_tile: Whether the background picture is tiled.
        statuses_count: Posts by this user.
        notifications: Whether the caller is notified of new posts; null when the caller is not known.
        verified: Whether the account is verified.
        following: Whether the caller follows this user; null when the caller is not known.
        status: A post of up to 140 characters.
    """

    id: int = field("id", "int", required=True)
    name: str = field("name", "str", required=True)
    screen_name: str = field("screen_name", "str", required=True)
    location: str = field("location", "str")
    description: str = field("description", "str")
    profile_image_url: str = field("profile_image_url", "str")
    url: str = field("url", "str")
    protected: bool = field("protected", "bool")
    followers_count: int = field("followers_count", "int")
    profile_background_color: str = field("profile_background_color", "str")
    profile_text_color: str = field("profile_text_color", "str")
    profile_link_color: str = field("profile_link_color", "str")
    profile_sidebar_fill_color: str = field("profile_sidebar_fill_color", "str")
    profile_sidebar_border_color: str = field("profile_sidebar_border_color", "str")
    friends_count: int = field("friends_count", "int")
    created_at: str = field("created_at", "str")
    favourites_count: int = field("favourites_count", "int")
    utc_offset: int = field("utc_offset", "int")
    time_zone: str = field("time_zone", "str")
    profile_background_image_url: str = field("profile_background_image_url", "str")
    profile_background_tile: bool = field("profile_background_tile", "bool")
    statuses_count: int = field("statuses_count", "int")
    notifications: bool | None = field("notifications", "bool", null=True)
    verified: bool = field("verified", "bool")
    following: bool | None = field("following", "bool", null=True)
    status: Status = field("status", "Status")
