# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_button_param import WeiboButtonParam


class WeiboButton(Model):
    """An item of `buttons` of WeiboStatus.

    Attributes:
        name: Name.
        params: Parameters, in WeiboButton.
        sub_type: Type of the reply.
        type_: What sort of thing it is, as the source writes it.
    """

    name: str = field("name", "str", required=True)
    params: WeiboButtonParam = field("params", "WeiboButtonParam", required=True)
    sub_type: int = field("sub_type", "int", required=True)
    type_: str = field("type", "str", required=True)
