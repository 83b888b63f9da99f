# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinSeriesPaid(Model):
    """What is in `series_paid_info` of DouyinVideo.

    Attributes:
        item_price: Price of the item.
    """

    item_price: int = field("item_price", "int", required=True)
    series_paid_status: int = field("series_paid_status", "int", required=True)
