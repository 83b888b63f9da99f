# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_position import TiktokPosition


class TiktokSearchHighlight(Model):
    """An item of `search_highlight` of TiktokAweme."""

    field_: str = field("field", "str", required=True)
    positions: list[TiktokPosition] = field("positions", "TiktokPosition[]", required=True)
