# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuTopic(Model):
    """An item of `topics` of XiaohongshuNote.

    Attributes:
        id: Id.
        link: Address that it leads to.
        name: Name.
        image: The picture, or its address.
        sub_title: Title of the reply.
    """

    id: str = field("id", "str", required=True)
    link: str = field("link", "str", required=True)
    name: str = field("name", "str", required=True)
    activity_online: bool = field("activity_online", "bool")
    business_type: int = field("business_type", "int")
    discuss_num: int = field("discuss_num", "int")
    image: str = field("image", "str")
    style: int = field("style", "int")
    sub_title: str = field("sub_title", "str")
