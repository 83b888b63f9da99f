# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_atmospherex import YoukuAtmospherex
    from .youku_circle import YoukuCircle
    from .youku_data_extend import YoukuDataExtend
    from .youku_data_following import YoukuDataFollowing
    from .youku_data_track import YoukuDataTrack
    from .youku_follow import YoukuFollow
    from .youku_follow_feedback import YoukuFollowFeedback
    from .youku_follower import YoukuFollower
    from .youku_following import YoukuFollowing
    from .youku_live import YoukuLive
    from .youku_praise import YoukuPraise
    from .youku_private_message import YoukuPrivateMessage
    from .youku_sub_title import YoukuSubTitle


class YoukuUserNode(Model):
    """What the response holds, in YoukuComponentDataNode.

    Attributes:
        age: Age in years.
        atmospherex: What is in `atmospherex` of YoukuUserNode.
        avatar: Address of the avatar.
        birthday: Day of birth, as the source writes it.
        button_color: Color of the button.
        circle: What is in `circle` of YoukuUserNode.
        extend: What is in `extend` of YoukuUserNode.
        follow: What is in `follow` of YoukuUserNode.
        follow_feedback: What is in `followFeedback` of YoukuUserNode.
        follower_info: What is known of the follower, in YoukuUserNode.
        follower_info_v2: What is in `followerInfoV2` of YoukuUserNode.
        follower_num: Number of followers.
        following_info: What is known of the following, in YoukuUserNode.
        following_info_v2: What is in `followingInfoV2` of YoukuUserNode.
        following_num: Number of followings.
        gender: Gender, as the source writes it.
        like_num: Number of likes.
        live: What is in `live` of YoukuUserNode.
        nick_name: Name of the nickname.
        praise_info: What is known of the follower, in YoukuUserNode.
        private_message: What is in `privateMessage` of YoukuUserNode.
        status: State, as the source writes it.
        sub_title: Title of the reply, in YoukuUserNode.
        sub_title_2: Title of the reply, in YoukuUserNode.
        track_info: What is known of the track, in YoukuUserNode.
        uid: Id of the user.
    """

    age: str = field("age", "str", required=True)
    allow_pgc_follow_rec: bool = field("allowPgcFollowRec", "bool", required=True)
    atmospherex: YoukuAtmospherex = field("atmospherex", "YoukuAtmospherex", required=True)
    avatar: str = field("avatar", "str", required=True)
    birthday: int = field("birthday", "int", required=True)
    button_color: str = field("buttonColor", "str", required=True)
    circle: YoukuCircle = field("circle", "YoukuCircle", required=True)
    custom_bg: bool = field("customBg", "bool", required=True)
    custom_change_bg_title: str = field("customChangeBgTitle", "str", required=True)
    extend: YoukuDataExtend = field("extend", "YoukuDataExtend", required=True)
    follow: YoukuFollow = field("follow", "YoukuFollow", required=True)
    follow_ed_btn_title: str = field("followEdBtnTitle", "str", required=True)
    follow_feedback: YoukuFollowFeedback = field("followFeedback", "YoukuFollowFeedback", required=True)
    follower_info: YoukuPraise = field("followerInfo", "YoukuPraise", required=True)
    follower_info_v2: YoukuFollower = field("followerInfoV2", "YoukuFollower", required=True)
    follower_num: int = field("followerNum", "int", required=True)
    follower_num_format: str = field("followerNumFormat", "str", required=True)
    following_info: YoukuFollowing = field("followingInfo", "YoukuFollowing", required=True)
    following_info_v2: YoukuDataFollowing = field("followingInfoV2", "YoukuDataFollowing", required=True)
    following_num: int = field("followingNum", "int", required=True)
    following_num_format: str = field("followingNumFormat", "str", required=True)
    gender: int = field("gender", "int", required=True)
    gradient: list[str] = field("gradient", "str[]", required=True)
    is_star: int = field("isStar", "int", required=True)
    like_num: int = field("likeNum", "int", required=True)
    like_num_format: str = field("likeNumFormat", "str", required=True)
    live: YoukuLive = field("live", "YoukuLive", required=True)
    nick_name: str = field("nickName", "str", required=True)
    praise_info: YoukuPraise = field("praiseInfo", "YoukuPraise", required=True)
    private_message: YoukuPrivateMessage = field("privateMessage", "YoukuPrivateMessage", required=True)
    status: str = field("status", "str", required=True)
    statusx: str = field("statusx", "str", required=True)
    sub_title: YoukuSubTitle = field("subTitle", "YoukuSubTitle", required=True)
    sub_title_2: YoukuSubTitle = field("subTitle2", "YoukuSubTitle", required=True)
    track_info: YoukuDataTrack = field("trackInfo", "YoukuDataTrack", required=True)
    uid: int = field("uid", "int", required=True)
    uid_encode: str = field("uidEncode", "str", required=True)
    ytid: int = field("ytid", "int", required=True)
    zpd_back_ground_dark_picture: str = field("zpdBackGroundDarkPicture", "str", required=True)
    zpd_back_ground_picture: str = field("zpdBackGroundPicture", "str", required=True)
