# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_comment_manage import WeiboCommentManage
    from .weibo_component_play_playinfo_user import WeiboComponentPlayPlayinfoUser
    from .weibo_reward import WeiboReward


class WeiboComponentPlayPlayinfo(Model):
    """A video with all that its player shows.

    Attributes:
        allow_comment: Whether the comment is allowed.
        author_id: Id of the author.
        avatar: Address of the avatar.
        comment_manage_info: What is in `comment_manage_info` of WeiboPost.
        comments_count: Number of comments.
        cover_image: Picture of the cover, or its address.
        date: Day, as the source writes it.
        display_duration: How long the display lasts.
        duration: How long it lasts.
        followers_count: Number of followers.
        id: Id.
        idstr: Id, as text.
        is_follow: Whether it is followed.
        is_paid: Whether it is paid.
        media_id: Id of the medium.
        mid: Id of the post or the member.
        nickname: Nickname.
        object_type: Type of the object.
        play_count: Number of plays.
        reposts_count: Number of reposts.
        reward: What is in `reward` of WeiboComponentPlayPlayinfo.
        stream_url: Address of the stream.
        title: Title.
        topics: Topics.
        user: What is in `user` of WeiboComponentPlayPlayinfo.
        user_video_count: Number of user videos.
        uuid: Id.
        verified: Whether it is verified.
        verified_reason: Reason of the verification.
        verified_type: Type of the verification.
        text: The text.
    """

    allow_comment: bool = field("allow_comment", "bool", required=True)
    attitude: bool = field("attitude", "bool", required=True)
    attitude_dynamic_adid: str = field("attitude_dynamic_adid", "str", required=True)
    attitudes_count: int | str = field("attitudes_count", "int|str", required=True)
    author: str = field("author", "str", required=True)
    author_id: int = field("author_id", "int", required=True)
    avatar: str = field("avatar", "str", required=True)
    comment_manage_info: WeiboCommentManage = field("comment_manage_info", "WeiboCommentManage", required=True)
    comments_count: int | str = field("comments_count", "int|str", required=True)
    cooperate_video: int = field("cooperate_video", "int", required=True)
    cover_image: str = field("cover_image", "str", required=True)
    date: str = field("date", "str", required=True)
    display_duration: Any = field("display_duration", required=True)
    duration: str = field("duration", "str", required=True)
    duration_time: float = field("duration_time", "float", required=True)
    followers_count: int | str = field("followers_count", "int|str", required=True)
    gov_like_icon_data: Any = field("gov_like_icon_data", required=True)
    id: str = field("id", "str", required=True)
    idstr: str = field("idstr", "str", required=True)
    ip_info_str: str = field("ip_info_str", "str", required=True)
    is_contribution: int = field("is_contribution", "int", required=True)
    is_follow: bool = field("is_follow", "bool", required=True)
    is_paid: bool = field("is_paid", "bool", required=True)
    is_pay_audio: int = field("is_pay_audio", "int", required=True)
    is_show_bulletin: int = field("is_show_bulletin", "int", required=True)
    live: bool = field("live", "bool", required=True)
    media_id: int = field("media_id", "int", required=True)
    mid: int = field("mid", "int", required=True)
    nickname: str = field("nickname", "str", required=True)
    object_type: str = field("object_type", "str", required=True)
    oid: str = field("oid", "str", required=True)
    play_count: int | str = field("play_count", "int|str", required=True)
    play_start: int = field("play_start", "int", required=True)
    play_start_time: int = field("play_start_time", "int", required=True)
    real_date: int = field("real_date", "int", required=True)
    reposts_count: int | str = field("reposts_count", "int|str", required=True)
    reward: WeiboReward = field("reward", "WeiboReward", required=True)
    scrubber: list[Any] = field("scrubber", "[]", required=True)
    spotlights: Any = field("spotlights", required=True)
    stream_url: str = field("stream_url", "str", required=True)
    title: str = field("title", "str", required=True)
    topics: Any = field("topics", required=True)
    url_short: str = field("url_short", "str", required=True)
    urls: dict[str, str] = field("urls", "str{}", required=True)
    user: WeiboComponentPlayPlayinfoUser = field("user", "WeiboComponentPlayPlayinfoUser", required=True)
    user_video_count: int | str = field("user_video_count", "int|str", required=True)
    uuid: str = field("uuid", "str", required=True)
    verified: bool = field("verified", "bool", required=True)
    verified_reason: str = field("verified_reason", "str", required=True)
    verified_type: int = field("verified_type", "int", required=True)
    verified_type_ext: int = field("verified_type_ext", "int", required=True)
    video_orientation: str = field("video_orientation", "str", required=True)
    text: str = field("text", "str")
    aigc_live_split: Any = field("aigc_live_split")
    manual_split: Any = field("manual_split")
    drama_license: Any = field("drama_license")
    ai_tag_info: bool = field("ai_tag_info", "bool")
