# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_icon_data import WeiboIconData


class WeiboIcon(Model):
    """An item of `icon_list` of WeiboUser.

    Attributes:
        data: What the response holds, in WeiboIcon.
        type_: What sort of thing it is, as the source writes it.
    """

    data: WeiboIconData = field("data", "WeiboIconData", required=True)
    type_: str = field("type", "str", required=True)
