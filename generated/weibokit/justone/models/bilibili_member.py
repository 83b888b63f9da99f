# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_avatar_item import BilibiliAvatarItem
    from .bilibili_fans_detail import BilibiliFansDetail
    from .bilibili_level import BilibiliLevel
    from .bilibili_member_user_sailing import BilibiliMemberUserSailing
    from .bilibili_member_vip import BilibiliMemberVip
    from .bilibili_nameplate import BilibiliNameplate
    from .bilibili_official_verify import BilibiliOfficialVerify
    from .bilibili_pendant import BilibiliPendant
    from .bilibili_senior import BilibiliSenior
    from .bilibili_user_sailing import BilibiliUserSailing


class BilibiliMember(Model):
    """The author of a comment.

    Attributes:
        avatar: Address of the avatar.
        avatar_item: What is in `avatar_item` of BilibiliMember.
        fans_detail: Details of the follower.
        level_info: What is in `level_info` of BilibiliMember.
        mid: Id of the post or the member.
        nameplate: What is in `nameplate` of BilibiliSpaceInfo.
        official_verify: What is in `official_verify` of BilibiliMember.
        pendant: What is in `pendant` of BilibiliSpaceInfo.
        rank: Place in the ranking.
        senior: What is in `senior` of BilibiliMember.
        sex: Gender, as the source writes it.
        sign: Signature of the profile.
        uname: Name of the user.
        user_sailing: What is in `user_sailing` of BilibiliMember.
        user_sailing_v2: What is in `user_sailing_v2` of BilibiliMember.
        vip: What is in `vip` of BilibiliMember.
    """

    avatar: str = field("avatar", "str", required=True)
    avatar_item: BilibiliAvatarItem = field("avatar_item", "BilibiliAvatarItem", required=True)
    contract_desc: str = field("contract_desc", "str", required=True)
    face_nft_new: int = field("face_nft_new", "int", required=True)
    fans_detail: BilibiliFansDetail | None = field("fans_detail", "BilibiliFansDetail", null=True, required=True)
    handle: str = field("handle", "str", required=True)
    is_contractor: bool = field("is_contractor", "bool", required=True)
    is_senior_member: int = field("is_senior_member", "int", required=True)
    level_info: BilibiliLevel = field("level_info", "BilibiliLevel", required=True)
    mid: str = field("mid", "str", required=True)
    nameplate: BilibiliNameplate = field("nameplate", "BilibiliNameplate", required=True)
    nft_interaction: Any = field("nft_interaction", required=True)
    official_verify: BilibiliOfficialVerify = field("official_verify", "BilibiliOfficialVerify", required=True)
    pendant: BilibiliPendant = field("pendant", "BilibiliPendant", required=True)
    rank: str = field("rank", "str", required=True)
    senior: BilibiliSenior = field("senior", "BilibiliSenior", required=True)
    sex: str = field("sex", "str", required=True)
    sign: str = field("sign", "str", required=True)
    uname: str = field("uname", "str", required=True)
    user_sailing: BilibiliUserSailing = field("user_sailing", "BilibiliUserSailing", required=True)
    user_sailing_v2: BilibiliMemberUserSailing = field("user_sailing_v2", "BilibiliMemberUserSailing", required=True)
    vip: BilibiliMemberVip = field("vip", "BilibiliMemberVip", required=True)
