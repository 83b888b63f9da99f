# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_geo import WeiboGeo
    from .weibo_large import WeiboLarge


class WeiboStatusPic(Model):
    """An item of `pics` of WeiboStatus.

    Attributes:
        geo: What is in `geo` of WeiboStatusPic.
        large: What is in `large` of WeiboStatusPic.
        size: Size.
        url: Address.
    """

    geo: WeiboGeo = field("geo", "WeiboGeo", required=True)
    large: WeiboLarge = field("large", "WeiboLarge", required=True)
    pid: str = field("pid", "str", required=True)
    size: str = field("size", "str", required=True)
    url: str = field("url", "str", required=True)
