# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboApp(Model):
    """An item of `app` of WeiboMonitor.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    third_party_click: str = field("third_party_click", "str", required=True)
    third_party_show: str = field("third_party_show", "str", required=True)
    type_: str = field("type", "str", required=True)
