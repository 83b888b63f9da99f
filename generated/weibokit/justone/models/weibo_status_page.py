# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_page_pic import WeiboPagePic


class WeiboStatusPage(Model):
    """What is known of the page, in WeiboStatus.

    Attributes:
        object_type: Type of the object.
        page_pic: Picture of the page, or its address, in WeiboStatusPage.
        page_title: Title of the page.
        page_url: Address of the page.
        type_: What sort of thing it is, as the source writes it.
    """

    content1: str = field("content1", "str", required=True)
    object_type: int = field("object_type", "int", required=True)
    page_pic: WeiboPagePic = field("page_pic", "WeiboPagePic", required=True)
    page_title: str = field("page_title", "str", required=True)
    page_url: str = field("page_url", "str", required=True)
    type_: str = field("type", "str", required=True)
