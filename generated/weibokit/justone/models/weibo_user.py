# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_badge import WeiboBadge
    from .weibo_fans_icon import WeiboFansIcon
    from .weibo_icon import WeiboIcon
    from .weibo_status_totals import WeiboStatusTotals
    from .weibo_user_insecurity import WeiboUserInsecurity
    from .weibo_verified_detail import WeiboVerifiedDetail
    from .weibo_video_totals import WeiboVideoTotals


class WeiboUser(Model):
    """A Weibo account as the profile service returns it.

    Attributes:
        id: Numeric id of the account.
        screen_name: Nickname shown on the profile.
        idstr: The id as text; safe where numbers lose precision.
        class_: Account class; meaning not documented.
        name: Display name; equals the nickname in every sample seen.
        province: Code of the province, a number in text.
        city: Code of the city within the province, a number in text.
        location: Place as the user states it, province and city in words.
        description: Self-description on the profile.
        url: Address of the user's own site; empty when there is none.
        profile_image_url: Address of the avatar, 50 by 50 pixels.
        cover_image_phone: Cover pictures for phones, separated by semicolons.
        profile_url: Path of the profile page below the site root.
        domain: Personal domain word; empty when none is set.
        weihao: Short account number that some users buy; empty otherwise.
        gender: `m` male, `f` female, `n` not known.
        followers_count: Accounts that follow this user.
        followers_count_str: The follower count as displayed, shortened with 万 or 亿.
        friends_count: Accounts that this user follows.
        pagefriends_count: Pages that this user follows.
        statuses_count: Posts by this user.
        video_status_count: Video posts by this user.
        video_play_count: Plays of the user's videos.
        favourites_count: Posts that this user has bookmarked.
        created_at: When the account was made, such as `Tue Nov 04 11:52:49 +0800 2014`.
        following: Whether the caller follows this user.
        allow_all_act_msg: Whether anyone may send this user private messages.
        geo_enabled: Whether posts may carry a position.
        verified: Whether the account is verified.
        verified_type: Kind of verification; -1 for none.
        remark: Private note of the caller about this user.
        insecurity: Content warnings on an account.
        status_id: Id of the latest post.
        status_idstr: Id of the latest post as text.
        allow_all_comment: Whether anyone may comment on this user's posts.
        avatar_large: Address of the avatar, 180 by 180 pixels.
        avatar_hd: Address of the avatar at full size.
        verified_reason: Text that goes with the verification.
        verified_trade: Trade named in the verification.
        verified_reason_url: Address that goes with the verification.
        verified_source: Who vouched for the verification.
        verified_source_url: Address of who vouched for the verification.
        verified_state: State of the verification.
        verified_level: Level of verification.
        pay_date: Day of the payment.
        verified_reason_modified: Verification text after its last change.
        verified_contact_name: Contact person of a verified organisation.
        verified_contact_email: Contact e-mail of a verified organisation.
        verified_contact_mobile: Contact telephone of a verified organisation.
        follow_me: Whether this user follows the caller.
        like: Whether the caller likes this user.
        like_me: Whether this user likes the caller.
        online_status: 1 when the user is online, else 0.
        bi_followers_count: Accounts that follow this user and are followed back.
        lang: Interface language, such as `zh-cn`.
        mbtype: Kind of paid membership.
        mbrank: Level of the paid membership.
        svip: 1 for members of the higher paid tier.
        vvip: 1 for members of the highest paid tier.
        mb_expire_time: End of the paid membership in Unix seconds.
        credit_score: Credit score of the account.
        urank: Level of the user.
        story_read_state: State of the story read.
        special_follow: Whether the caller marked this user as a special follow.
        live_status: Whether the user is broadcasting.
        status_total_counter: Interactions summed over all posts of an account.
        video_total_counter: Plays summed over all videos of an account.
        block: 1 when the caller blocks this user.
        block_me: 1 when this user blocks the caller.
        avatar_type: Type of the avatar.
        auth_realname: Confirmed real name; only null was seen.
        auth_career: Confirmed profession; only null was seen.
        auth_career_name: Name of the confirmed profession; only null was seen.
        avatar_hd_pid: Picture id of the full-size avatar.
        cover_image: Picture of the cover, or its address.
        verified_detail: Details of the verification, in WeiboUser.
        fans_icon: Icon of the follower, or its address, in WeiboUser.
        user_type: Type of the user.
        badge: Marks that an account has earned; each is 0 or a level.
        follow_count: Number of follows.
        user_token: Token of the user.
    """

    id: int = field("id", "int", required=True)
    screen_name: str = field("screen_name", "str", required=True)
    idstr: str = field("idstr", "str")
    class_: int = field("class", "int")
    name: str = field("name", "str")
    province: str = field("province", "str")
    city: str = field("city", "str")
    location: str = field("location", "str")
    description: str = field("description", "str")
    url: str = field("url", "str")
    profile_image_url: str = field("profile_image_url", "str")
    light_ring: bool = field("light_ring", "bool")
    cover_image_phone: str = field("cover_image_phone", "str")
    profile_url: str = field("profile_url", "str")
    domain: str = field("domain", "str")
    weihao: str = field("weihao", "str")
    gender: str = field("gender", "str")
    followers_count: int | str = field("followers_count", "int|str")
    followers_count_str: str = field("followers_count_str", "str")
    friends_count: int | str = field("friends_count", "int|str")
    pagefriends_count: int | str = field("pagefriends_count", "int|str")
    statuses_count: int | str = field("statuses_count", "int|str")
    video_status_count: int | str = field("video_status_count", "int|str")
    video_play_count: int | str = field("video_play_count", "int|str")
    super_topic_not_syn_count: int | str = field("super_topic_not_syn_count", "int|str")
    favourites_count: int | str = field("favourites_count", "int|str")
    created_at: str = field("created_at", "str")
    following: bool = field("following", "bool")
    allow_all_act_msg: bool = field("allow_all_act_msg", "bool")
    geo_enabled: bool = field("geo_enabled", "bool")
    verified: bool = field("verified", "bool")
    verified_type: int = field("verified_type", "int")
    remark: str = field("remark", "str")
    insecurity: WeiboUserInsecurity = field("insecurity", "WeiboUserInsecurity")
    status_id: int = field("status_id", "int")
    status_idstr: str = field("status_idstr", "str")
    ptype: int = field("ptype", "int")
    allow_all_comment: bool = field("allow_all_comment", "bool")
    avatar_large: str = field("avatar_large", "str")
    avatar_hd: str = field("avatar_hd", "str")
    verified_reason: str = field("verified_reason", "str")
    verified_trade: str = field("verified_trade", "str")
    verified_reason_url: str = field("verified_reason_url", "str")
    verified_source: str = field("verified_source", "str")
    verified_source_url: str = field("verified_source_url", "str")
    verified_state: int = field("verified_state", "int")
    verified_level: int = field("verified_level", "int")
    verified_type_ext: int = field("verified_type_ext", "int")
    pay_remind: int = field("pay_remind", "int")
    pay_date: str = field("pay_date", "str")
    has_service_tel: bool = field("has_service_tel", "bool")
    verified_reason_modified: str = field("verified_reason_modified", "str")
    verified_contact_name: str = field("verified_contact_name", "str")
    verified_contact_email: str = field("verified_contact_email", "str")
    verified_contact_mobile: str = field("verified_contact_mobile", "str")
    follow_me: bool = field("follow_me", "bool")
    like: bool = field("like", "bool")
    like_me: bool = field("like_me", "bool")
    online_status: int = field("online_status", "int")
    bi_followers_count: int | str = field("bi_followers_count", "int|str")
    lang: str = field("lang", "str")
    star: int = field("star", "int")
    mbtype: int = field("mbtype", "int")
    mbrank: int = field("mbrank", "int")
    svip: int = field("svip", "int")
    vvip: int = field("vvip", "int")
    mb_expire_time: int = field("mb_expire_time", "int")
    block_word: int = field("block_word", "int")
    block_app: int = field("block_app", "int")
    chaohua_ability: int = field("chaohua_ability", "int")
    brand_ability: int = field("brand_ability", "int")
    nft_ability: int = field("nft_ability", "int")
    vplus_ability: int = field("vplus_ability", "int")
    wenda_ability: int = field("wenda_ability", "int")
    live_ability: int = field("live_ability", "int")
    gongyi_ability: int = field("gongyi_ability", "int")
    paycolumn_ability: int = field("paycolumn_ability", "int")
    newbrand_ability: int = field("newbrand_ability", "int")
    ecommerce_ability: int = field("ecommerce_ability", "int")
    hardfan_ability: int = field("hardfan_ability", "int")
    wbcolumn_ability: int = field("wbcolumn_ability", "int")
    interaction_user: int = field("interaction_user", "int")
    audio_ability: int = field("audio_ability", "int")
    place_ability: int = field("place_ability", "int")
    credit_score: int = field("credit_score", "int")
    user_ability: int = field("user_ability", "int")
    avatargj_id: str = field("avatargj_id", "str")
    urank: int = field("urank", "int")
    story_read_state: int = field("story_read_state", "int")
    vclub_member: int = field("vclub_member", "int")
    is_teenager: int = field("is_teenager", "int")
    is_guardian: int = field("is_guardian", "int")
    is_teenager_list: int = field("is_teenager_list", "int")
    pc_new: int = field("pc_new", "int")
    special_follow: bool = field("special_follow", "bool")
    planet_video: bool | int = field("planet_video", "bool|int")
    video_mark: int = field("video_mark", "int")
    live_status: int = field("live_status", "int")
    user_ability_extend: int = field("user_ability_extend", "int")
    status_total_counter: WeiboStatusTotals = field("status_total_counter", "WeiboStatusTotals")
    video_total_counter: WeiboVideoTotals = field("video_total_counter", "WeiboVideoTotals")
    brand_account: int = field("brand_account", "int")
    hongbaofei: int = field("hongbaofei", "int")
    green_mode: int = field("green_mode", "int")
    green_mode_source: int = field("green_mode_source", "int")
    delete_mode_time: int = field("delete_mode_time", "int")
    urisk: int = field("urisk", "int")
    unfollowing_recom_switch: int = field("unfollowing_recom_switch", "int")
    block: int = field("block", "int")
    block_me: int = field("block_me", "int")
    avatar_type: int = field("avatar_type", "int")
    is_big: int = field("is_big", "int")
    auth_status: int = field("auth_status", "int")
    auth_realname: str | None = field("auth_realname", "str", null=True)
    auth_career: str | None = field("auth_career", "str", null=True)
    auth_career_name: str | None = field("auth_career_name", "str", null=True)
    show_auth: int = field("show_auth", "int")
    is_auth: int = field("is_auth", "int")
    is_punish: int = field("is_punish", "int")
    avatar_hd_pid: str = field("avatar_hd_pid", "str")
    like_display: int = field("like_display", "int")
    comment_display: int = field("comment_display", "int")
    cardid: str = field("cardid", "str")
    cover_image: str = field("cover_image", "str")
    verified_detail: WeiboVerifiedDetail = field("verified_detail", "WeiboVerifiedDetail")
    fans_icon: WeiboFansIcon = field("fansIcon", "WeiboFansIcon")
    icon_list: list[WeiboIcon] = field("icon_list", "WeiboIcon[]")
    is_muteuser: bool = field("is_muteuser", "bool")
    is_star: str = field("is_star", "str")
    user_type: int = field("user_type", "int")
    v_plus: int = field("v_plus", "int")
    badge: WeiboBadge = field("badge", "WeiboBadge")
    close_blue_v: bool = field("close_blue_v", "bool")
    follow_count: int | str = field("follow_count", "int|str")
    user_token: str = field("user_token", "str")
