# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoDebug(Model):
    """What is in `debug` of TaobaoItemDetailV3."""

    app: str = field("app", "str", required=True)
    cached_timestamp: str = field("cachedTimestamp", "str", required=True)
    data_from: str = field("dataFrom", "str", required=True)
    host: str = field("host", "str", required=True)
