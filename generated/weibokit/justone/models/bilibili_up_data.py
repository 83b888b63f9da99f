# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_level import BilibiliLevel
    from .bilibili_nameplate import BilibiliNameplate
    from .bilibili_official import BilibiliOfficial
    from .bilibili_official_verify import BilibiliOfficialVerify
    from .bilibili_pendant import BilibiliPendant
    from .bilibili_vip import BilibiliVip


class BilibiliUpData(Model):
    """What is in `upData` of BilibiliVideoDetail.

    Attributes:
        display_rank: Place of the display in the ranking.
        official: What is in `official` of BilibiliSpaceInfo.
        birthday: Day of birth, as the source writes it.
        description: Description.
        level_info: What is in `level_info` of BilibiliMember.
        mid: Id of the post or the member.
        name: Name.
        nameplate: What is in `nameplate` of BilibiliSpaceInfo.
        official_verify: What is in `official_verify` of BilibiliMember.
        pendant: What is in `pendant` of BilibiliSpaceInfo.
        rank: Place in the ranking.
        sex: Gender, as the source writes it.
        sign: Signature of the profile.
        vip: Paid membership of a user.
    """

    display_rank: str = field("DisplayRank", "str", required=True)
    official: BilibiliOfficial = field("Official", "BilibiliOfficial", required=True)
    approve: bool = field("approve", "bool", required=True)
    archive_count: int = field("archiveCount", "int", required=True)
    article: int = field("article", "int", required=True)
    attention: int = field("attention", "int", required=True)
    attentions: list[Any] = field("attentions", "[]", required=True)
    birthday: str = field("birthday", "str", required=True)
    description: str = field("description", "str", required=True)
    face: str = field("face", "str", required=True)
    face_nft: int = field("face_nft", "int", required=True)
    face_nft_type: int = field("face_nft_type", "int", required=True)
    fans: int = field("fans", "int", required=True)
    friend: int = field("friend", "int", required=True)
    is_senior_member: int = field("is_senior_member", "int", required=True)
    level_info: BilibiliLevel = field("level_info", "BilibiliLevel", required=True)
    mid: str = field("mid", "str", required=True)
    name: str = field("name", "str", required=True)
    name_render: Any = field("name_render", required=True)
    nameplate: BilibiliNameplate = field("nameplate", "BilibiliNameplate", required=True)
    official_verify: BilibiliOfficialVerify = field("official_verify", "BilibiliOfficialVerify", required=True)
    pendant: BilibiliPendant = field("pendant", "BilibiliPendant", required=True)
    place: str = field("place", "str", required=True)
    rank: str = field("rank", "str", required=True)
    regtime: int = field("regtime", "int", required=True)
    sex: str = field("sex", "str", required=True)
    sign: str = field("sign", "str", required=True)
    spacesta: int = field("spacesta", "int", required=True)
    vip: BilibiliVip = field("vip", "BilibiliVip", required=True)
