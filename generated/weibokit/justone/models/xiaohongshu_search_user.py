# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuSearchUser(Model):
    """An item of `users` of XiaohongshuSearchUserPage.

    Attributes:
        desc: Description.
        id: Id.
        image: The picture, or its address.
        link: Address that it leads to.
        name: Name.
        reason: The reason.
        sub_title: Title of the reply.
    """

    desc: str = field("desc", "str", required=True)
    followed: bool = field("followed", "bool", required=True)
    id: str = field("id", "str", required=True)
    image: str = field("image", "str", required=True)
    link: str = field("link", "str", required=True)
    name: str = field("name", "str", required=True)
    reason: str = field("reason", "str", required=True)
    red_id: str = field("red_id", "str", required=True)
    red_official_verified: bool = field("red_official_verified", "bool", required=True)
    red_official_verify_type: int = field("red_official_verify_type", "int", required=True)
    self_: bool = field("self", "bool", required=True)
    show_red_official_verify_icon: bool = field("show_red_official_verify_icon", "bool", required=True)
    sub_title: str = field("sub_title", "str", required=True)
