# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPayAddress(Model):
    """What is in `payAddress` of JdItemDetail."""

    global_url: str = field("global_url", "str", required=True)
    gray_global_url: str = field("gray_global_url", "str", required=True)
    gray_main_url: str = field("gray_main_url", "str", required=True)
    main_url: str = field("main_url", "str", required=True)
    wx_main_url: str = field("wx_main_url", "str", required=True)
