# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokShare(Model):
    """What is known of the share, in TiktokAweme.

    Attributes:
        share_desc: Description of the share.
        share_title: Title of the share.
        share_url: Address of the share.
        share_link_desc: Description of the share link.
    """

    bool_persist: int = field("bool_persist", "int", required=True)
    now_invitation_card_image_urls: Any = field("now_invitation_card_image_urls", required=True)
    share_desc: str = field("share_desc", "str", required=True)
    share_desc_info: str = field("share_desc_info", "str", required=True)
    share_quote: str = field("share_quote", "str", required=True)
    share_signature_desc: str = field("share_signature_desc", "str", required=True)
    share_signature_url: str = field("share_signature_url", "str", required=True)
    share_title: str = field("share_title", "str", required=True)
    share_title_myself: str = field("share_title_myself", "str", required=True)
    share_title_other: str = field("share_title_other", "str", required=True)
    share_url: str = field("share_url", "str", required=True)
    share_link_desc: str = field("share_link_desc", "str")
    whatsapp_desc: str = field("whatsapp_desc", "str")
