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
    """The author of a comment."""

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
