# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_attestation import BilibiliAttestation
    from .bilibili_elec import BilibiliElec
    from .bilibili_fans_medal import BilibiliFansMedal
    from .bilibili_nameplate import BilibiliNameplate
    from .bilibili_official import BilibiliOfficial
    from .bilibili_pendant import BilibiliPendant
    from .bilibili_profession import BilibiliProfession
    from .bilibili_series import BilibiliSeries
    from .bilibili_top_photo import BilibiliTopPhoto
    from .bilibili_user_honour import BilibiliUserHonour
    from .bilibili_vip import BilibiliVip


class BilibiliSpaceInfo(Model):
    """A user as the user's own page shows them.

    Attributes:
        attestation: What is in `attestation` of BilibiliSpaceInfo.
        birthday: Day of birth, as the source writes it.
        elec: What is in `elec` of BilibiliSpaceInfo.
        fans_medal: What is in `fans_medal` of BilibiliSpaceInfo.
        is_followed: Whether it is followed.
        level: Level.
        mid: Id of the post or the member.
        name: Name.
        nameplate: What is in `nameplate` of BilibiliSpaceInfo.
        official: What is in `official` of BilibiliSpaceInfo.
        pendant: What is in `pendant` of BilibiliSpaceInfo.
        profession: What is in `profession` of BilibiliSpaceInfo.
        rank: Place in the ranking.
        series: What is in `series` of BilibiliSpaceInfo.
        sex: Gender, as the source writes it.
        sign: Signature of the profile.
        tags: Tags.
        top_photo_v2: What is in `top_photo_v2` of BilibiliSpaceInfo.
        user_honour_info: What is in `user_honour_info` of BilibiliSpaceInfo.
        vip: Paid membership of a user.
    """

    attestation: BilibiliAttestation = field("attestation", "BilibiliAttestation", required=True)
    birthday: str = field("birthday", "str", required=True)
    certificate_show: bool = field("certificate_show", "bool", required=True)
    coins: int = field("coins", "int", required=True)
    contract: Any = field("contract", required=True)
    control: int = field("control", "int", required=True)
    elec: BilibiliElec = field("elec", "BilibiliElec", required=True)
    face: str = field("face", "str", required=True)
    face_nft: int = field("face_nft", "int", required=True)
    face_nft_type: int = field("face_nft_type", "int", required=True)
    fans_badge: bool = field("fans_badge", "bool", required=True)
    fans_medal: BilibiliFansMedal = field("fans_medal", "BilibiliFansMedal", required=True)
    gaia_data: Any = field("gaia_data", required=True)
    gaia_res_type: int = field("gaia_res_type", "int", required=True)
    is_followed: bool = field("is_followed", "bool", required=True)
    is_risk: bool = field("is_risk", "bool", required=True)
    is_senior_member: int = field("is_senior_member", "int", required=True)
    jointime: int = field("jointime", "int", required=True)
    level: int = field("level", "int", required=True)
    live_room: Any = field("live_room", required=True)
    mcn_info: Any = field("mcn_info", required=True)
    mid: int = field("mid", "int", required=True)
    moral: int = field("moral", "int", required=True)
    name: str = field("name", "str", required=True)
    name_render: Any = field("name_render", required=True)
    nameplate: BilibiliNameplate = field("nameplate", "BilibiliNameplate", required=True)
    official: BilibiliOfficial = field("official", "BilibiliOfficial", required=True)
    pendant: BilibiliPendant = field("pendant", "BilibiliPendant", required=True)
    profession: BilibiliProfession = field("profession", "BilibiliProfession", required=True)
    rank: int = field("rank", "int", required=True)
    school: Any = field("school", required=True)
    series: BilibiliSeries = field("series", "BilibiliSeries", required=True)
    sex: str = field("sex", "str", required=True)
    sign: str = field("sign", "str", required=True)
    silence: int = field("silence", "int", required=True)
    sys_notice: dict[str, Any] = field("sys_notice", "{}", required=True)
    tags: list[str] = field("tags", "str[]", required=True)
    theme: Any = field("theme", required=True)
    top_photo: str = field("top_photo", "str", required=True)
    top_photo_v2: BilibiliTopPhoto = field("top_photo_v2", "BilibiliTopPhoto", required=True)
    user_honour_info: BilibiliUserHonour = field("user_honour_info", "BilibiliUserHonour", required=True)
    vip: BilibiliVip = field("vip", "BilibiliVip", required=True)
