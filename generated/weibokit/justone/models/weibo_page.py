# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_media import WeiboMedia


class WeiboPage(Model):
    """What a post links to, such as a video.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
        page_id: Id of the page.
        object_type: Type of the object.
        object_id: Id of the object.
        media_info: A video or audio that a post carries.
    """

    type_: str = field("type", "str", required=True)
    page_id: str = field("page_id", "str", required=True)
    object_type: str = field("object_type", "str", required=True)
    object_id: str = field("object_id", "str", required=True)
    content1: str = field("content1", "str", required=True)
    act_status: int = field("act_status", "int", required=True)
    media_info: WeiboMedia = field("media_info", "WeiboMedia", required=True)
