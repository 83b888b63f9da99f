# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuSeller(Model):
    """What is known of the seller, in XiaohongshuProfile."""

    is_tab_goods_first: bool = field("is_tab_goods_first", "bool", required=True)
    tab_code_names: list[Any] = field("tab_code_names", "[]", required=True)
    tab_goods_api_version: int = field("tab_goods_api_version", "int", required=True)
