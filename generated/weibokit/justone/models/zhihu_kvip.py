# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuKvip(Model):
    """What is in `kvip_info` of ZhihuUserInfo.

    Attributes:
        is_vip: Whether it is of a paying member.
    """

    is_vip: bool = field("is_vip", "bool", required=True)
