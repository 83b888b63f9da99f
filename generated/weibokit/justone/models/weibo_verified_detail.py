# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_verified_detail_data import WeiboVerifiedDetailData


class WeiboVerifiedDetail(Model):
    """Details of the verification, in WeiboUser.

    Attributes:
        data: What the response holds.
    """

    custom: int = field("custom", "int", required=True)
    data: list[WeiboVerifiedDetailData] = field("data", "WeiboVerifiedDetailData[]", required=True)
