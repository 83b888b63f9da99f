# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuConversion(Model):
    """An item of `conversions` of XiaohongshuZhongTongBar.

    Attributes:
        icon: The icon, or its address.
        id: Id.
        link: Address that it leads to.
        name: Name.
        sub_title: Title of the reply.
    """

    icon: str = field("icon", "str", required=True)
    id: str = field("id", "str", required=True)
    link: str = field("link", "str", required=True)
    name: str = field("name", "str", required=True)
    sub_title: str = field("sub_title", "str", required=True)
    is_red_shop: bool = field("is_red_shop", "bool")
    is_shop: bool = field("is_shop", "bool")
