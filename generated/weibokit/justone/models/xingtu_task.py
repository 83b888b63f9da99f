# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_price import XingtuPrice


class XingtuTask(Model):
    """An item of `task_infos` of XingtuFoundAuthor.

    Attributes:
        platform_source: Where the platform comes from.
        price_infos: What is known of the prices.
        task_status: State of the task.
    """

    online_status: int = field("online_status", "int", required=True)
    platform_source: int = field("platform_source", "int", required=True)
    price_infos: list[XingtuPrice] = field("price_infos", "XingtuPrice[]", required=True)
    task_category: int = field("task_category", "int", required=True)
    task_status: int = field("task_status", "int", required=True)
