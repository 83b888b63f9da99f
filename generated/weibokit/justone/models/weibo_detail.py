# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_status import WeiboStatus


class WeiboDetail(Model):
    """What the response holds, in WeiboDetailResult.

    Attributes:
        app_link: Address that the app leads to.
        status: A post as its own page shows it.
    """

    app_link: str = field("appLink", "str", required=True)
    app_scheme: str = field("appScheme", "str", required=True)
    call: int = field("call", "int", required=True)
    call_uinversal_link: bool = field("callUinversalLink", "bool", required=True)
    call_weibo: bool = field("callWeibo", "bool", required=True)
    hot_scheme: str = field("hotScheme", "str", required=True)
    scheme_origin: bool = field("schemeOrigin", "bool", required=True)
    status: WeiboStatus = field("status", "WeiboStatus", required=True)
    third_scheme: str = field("third_scheme", "str", required=True)
    xianzhi_scheme: str = field("xianzhi_scheme", "str", required=True)
