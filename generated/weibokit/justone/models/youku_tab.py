# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_order import YoukuOrder


class YoukuTab(Model):
    """An item of `tab` of YoukuFilter.

    Attributes:
        id: Id.
        title: Title.
    """

    id: str = field("id", "str", required=True)
    orders: list[YoukuOrder] = field("orders", "YoukuOrder[]", required=True)
    title: str = field("title", "str", required=True)
