# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_share import YoukuShare


class YoukuPageData(Model):
    """What is in `pageData` of YoukuUserDetailPage.

    Attributes:
        avatar: Address of the avatar.
        nick_name: Name of the nickname.
        share_info: What is known of the share, in YoukuPageData.
    """

    avatar: str = field("avatar", "str", required=True)
    more: bool = field("more", "bool", required=True)
    nav_state: str = field("navState", "str", required=True)
    next_session: str = field("nextSession", "str", required=True)
    nick_name: str = field("nickName", "str", required=True)
    page_no: str = field("pageNo", "str", required=True)
    share_info: YoukuShare = field("shareInfo", "YoukuShare", required=True)
    spm_a: str = field("spmA", "str", required=True)
    spm_ab: str = field("spmAB", "str", required=True)
    spm_b: str = field("spmB", "str", required=True)
