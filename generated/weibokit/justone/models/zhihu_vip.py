# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuVip(Model):
    """What is in `vip_info` of ZhihuUserInfo.

    Attributes:
        is_vip: Whether it is of a paying member.
    """

    is_vip: bool = field("is_vip", "bool", required=True)
    vip_type: int = field("vip_type", "int", required=True)
    rename_days: str = field("rename_days", "str", required=True)
    entrance_v2: Any = field("entrance_v2", required=True)
    rename_frequency: int = field("rename_frequency", "int", required=True)
    rename_await_days: int = field("rename_await_days", "int", required=True)
