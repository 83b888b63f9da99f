# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_cover_url import DouyinCoverUrl
    from .douyin_icon_dark import DouyinIconDark


class DouyinShare(Model):
    """What is known of the share, in DouyinUser.

    Attributes:
        share_url: Address of the share.
        share_desc: Description of the share.
        share_link_desc: Description of the share link.
        share_title: Title of the share.
        share_weibo_desc: Description of the share weibo.
        share_qrcode_url: What is in `avatar_168x168` of DouyinUser.
        share_image_url: What is in `icon_dark` of DouyinCardEntry.
    """

    share_url: str = field("share_url", "str", required=True)
    bool_persist: int = field("bool_persist", "int")
    share_desc: str = field("share_desc", "str")
    share_desc_info: str = field("share_desc_info", "str")
    share_link_desc: str = field("share_link_desc", "str")
    share_quote: str = field("share_quote", "str")
    share_signature_desc: str = field("share_signature_desc", "str")
    share_signature_url: str = field("share_signature_url", "str")
    share_title: str = field("share_title", "str")
    share_title_myself: str = field("share_title_myself", "str")
    share_title_other: str = field("share_title_other", "str")
    share_weibo_desc: str = field("share_weibo_desc", "str")
    share_qrcode_url: DouyinCoverUrl = field("share_qrcode_url", "DouyinCoverUrl")
    life_share_ext: str = field("life_share_ext", "str")
    share_image_url: DouyinIconDark = field("share_image_url", "DouyinIconDark")
