# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboVerifiedDetailData(Model):
    """An item of `data` of WeiboVerifiedDetail.

    Attributes:
        desc: Description.
        key: Key.
        sub_key: Key of the reply.
        timestamp: Time, as the source writes it.
        weight: Weight.
    """

    desc: str = field("desc", "str", required=True)
    key: int = field("key", "int", required=True)
    sub_key: int = field("sub_key", "int", required=True)
    timestamp: int = field("timestamp", "int", required=True)
    weight: int = field("weight", "int", required=True)
