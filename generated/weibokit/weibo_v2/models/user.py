# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .status import Status
    from .user_badge import UserBadge
    from .user_warning import UserWarning_


class User(Model):
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
        created_at: When the account was made.
        following: Whether the caller follows this user; the field table promises nothing.
        allow_all_act_msg: Whether anyone may send this user private messages.
        geo_enabled: Whether posts may carry a position.
        verified: Whether the account is verified.
        verified_type: Who was verified: -1 nobody, 0 a well-known person, 1 government, 2 company, 3 media, 4
            school, 5 web site, 6 app, 7 organisation, 200 and above a skilled amateur. The field table promises
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
        status: A post.
        checkin_at: When the user checked in at the place; only in answers about a place.
        cover_image: Address of the picture on top of the profile.
        cover_image_phone: Address of that picture for phones.
        pagefriends_count: Pages that this user follows.
        video_status_count: Posts with a video.
        like: Whether the caller likes this user.
        like_me: Whether this user likes the caller.
        special_follow: Whether the caller follows this user with special attention.
        insecurity: What the platform warns of at an account; not documented.
        mbtype: Kind of paid membership.
        mbrank: Rank of the paid membership.
        created_at_time: `created_at` as a datetime with its zone.
        checkin_at_time: `checkin_at` as a datetime with its zone.
    """

    id: int = field("id", "int", required=True)
    idstr: str = field("idstr", "str")
    screen_name: str = field("screen_name", "str")
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
    checkin_at: str = field("checkin_at", "str")
    cover_image: str = field("cover_image", "str")
    cover_image_phone: str = field("cover_image_phone", "str")
    pagefriends_count: int = field("pagefriends_count", "int")
    video_status_count: int = field("video_status_count", "int")
    like: bool = field("like", "bool")
    like_me: bool = field("like_me", "bool")
    special_follow: bool = field("special_follow", "bool")
    insecurity: UserWarning_ = field("insecurity", "UserWarning_")
    has_service_tel: bool = field("has_service_tel", "bool")
    class_: int = field("class", "int")
    star: int = field("star", "int")
    mbtype: int = field("mbtype", "int")
    mbrank: int = field("mbrank", "int")
    block_word: int = field("block_word", "int")
    block_app: int = field("block_app", "int")
    ptype: int = field("ptype", "int")
    ulevel: int = field("ulevel", "int")
    urank: int = field("urank", "int")
    user_limit: int = field("user_limit", "int")
    user_ability: int = field("user_ability", "int")
    user_ability_extend: int = field("user_ability_extend", "int")
    credit_score: int = field("credit_score", "int")
    verified_trade: str = field("verified_trade", "str")
    verified_reason_url: str = field("verified_reason_url", "str")
    verified_source: str = field("verified_source", "str")
    verified_source_url: str = field("verified_source_url", "str")
    verified_state: int = field("verified_state", "int")
    verified_level: int = field("verified_level", "int")
    verified_type_ext: int = field("verified_type_ext", "int")
    story_read_state: int = field("story_read_state", "int")
    vclub_member: int = field("vclub_member", "int")
    is_teenager: int = field("is_teenager", "int")
    is_teenager_list: int = field("is_teenager_list", "int")
    is_guardian: int = field("is_guardian", "int")
    pc_new: int = field("pc_new", "int")
    planet_video: int = field("planet_video", "int")
    video_mark: int = field("video_mark", "int")
    live_status: int = field("live_status", "int")
    created_at_time: datetime = time_field("created_at", "weibo")
    checkin_at_time: datetime = time_field("checkin_at", "weibo")
