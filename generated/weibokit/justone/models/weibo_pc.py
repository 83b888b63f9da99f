# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboPc(Model):
    """An item of `pc` of WeiboMonitor.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    pc_click: str = field("pc_click", "str", required=True)
    type_: str = field("type", "str", required=True)
    pc_show: str = field("pc_show", "str", required=True)
