# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.answer import Answer, field

if TYPE_CHECKING:
    from .status import Status
    from .user_badge import UserBadge


class User(Answer):
    """A Weibo account.

    Attributes:
        id: Numeric id of the account.
        idstr: The id as text; safe where numbers lose precision.
        screen_name: Nickname shown on the profile.
        name: Display name; equals the nickname in every sample seen.
        province: Code of the province, a number in text.
        city: Code of the city within the province, a number in text.
        location: Place as the user states it, province and city in words.
        description: Self-description on the profile.
        url: Address of the user's own site; empty when there is none.
        profile_image_url: Address of the avatar, 50 by 50 pixels.
        profile_url: Path of the profile page below the site root.
        domain: Personal domain word; empty when none is set.
        weihao: Short account number that some users buy; empty otherwise.
        gender: `m` male, `f` female, `n` not known.
        followers_count: Accounts that follow this user.
        friends_count: Accounts that this user follows.
        statuses_count: Posts by this user.
        favourites_count: Posts that this user has bookmarked.
        created_at: When the account was made, such as `Sat Nov 06 15:24:47 +0800 2010`.
        following: Whether the caller follows this user, as the samples have it; the field table promises
            nothing.
        allow_all_act_msg: Whether anyone may send this user private messages.
        geo_enabled: Whether posts may carry a position.
        verified: Whether the account is verified.
        verified_type: Kind of verification, -1 for none, as the samples have it; the field table promises
            nothing.
        remark: Note of the caller about this user; only in answers about relations.
        status_id: Id of the latest post, in place of `status` when `trim_status` is 1.
        allow_all_comment: Whether anyone may comment on this user's posts.
        avatar_large: Address of the avatar, 180 by 180 pixels.
        avatar_hd: Address of the avatar at full size.
        verified_reason: Text that goes with the verification.
        follow_me: Whether this user follows the caller.
        online_status: 1 when the user is online, else 0.
        bi_followers_count: Accounts that follow this user and are followed back.
        lang: Interface language: `zh-cn`, `zh-tw` or `en`.
        level: Level of the account; not documented.
        type_: Kind of account; not documented.
        badge: Badges of an account; meanings not documented.
        status: The latest post of a user, whole when `trim_status` is 0.
    """

    id: int = field("id", "int", required=True)
    idstr: str = field("idstr", "str", required=True)
    screen_name: str = field("screen_name", "str", required=True)
    name: str = field("name", "str")
    province: str = field("province", "str")
    city: str = field("city", "str")
    location: str = field("location", "str")
    description: str = field("description", "str")
    url: str = field("url", "str")
    profile_image_url: str = field("profile_image_url", "str")
    profile_url: str = field("profile_url", "str")
    domain: str = field("domain", "str")
    weihao: str = field("weihao", "str")
    gender: str = field("gender", "str")
    followers_count: int = field("followers_count", "int")
    friends_count: int = field("friends_count", "int")
    statuses_count: int = field("statuses_count", "int")
    favourites_count: int = field("favourites_count", "int")
    created_at: str = field("created_at", "str")
    following: bool = field("following", "bool")
    allow_all_act_msg: bool = field("allow_all_act_msg", "bool")
    geo_enabled: bool = field("geo_enabled", "bool")
    verified: bool = field("verified", "bool")
    verified_type: int = field("verified_type", "int")
    remark: str = field("remark", "str")
    status_id: int = field("status_id", "int")
    allow_all_comment: bool = field("allow_all_comment", "bool")
    avatar_large: str = field("avatar_large", "str")
    avatar_hd: str = field("avatar_hd", "str")
    verified_reason: str = field("verified_reason", "str")
    follow_me: bool = field("follow_me", "bool")
    online_status: int = field("online_status", "int")
    bi_followers_count: int = field("bi_followers_count", "int")
    lang: str = field("lang", "str")
    level: int = field("level", "int")
    type_: int = field("type", "int")
    badge: UserBadge = field("badge", "UserBadge")
    status: Status = field("status", "Status")
