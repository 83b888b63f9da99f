# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuUserShare(Model):
    """What is in `share_info_v2` of XiaohongshuProfile.

    Attributes:
        content: The text, or what is in it.
        title: Title.
    """

    content: str = field("content", "str", required=True)
    title: str = field("title", "str", required=True)
    ecom_content: str = field("ecom_content", "str")
    ecom_share_link: str = field("ecom_share_link", "str")
    ecom_title: str = field("ecom_title", "str")
