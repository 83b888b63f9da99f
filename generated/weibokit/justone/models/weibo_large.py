# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_large_geo import WeiboLargeGeo


class WeiboLarge(Model):
    """What is in `large` of WeiboStatusPic.

    Attributes:
        geo: What is in `geo` of WeiboLarge.
        size: Size.
        url: Address.
    """

    geo: WeiboLargeGeo = field("geo", "WeiboLargeGeo", required=True)
    size: str = field("size", "str", required=True)
    url: str = field("url", "str", required=True)
