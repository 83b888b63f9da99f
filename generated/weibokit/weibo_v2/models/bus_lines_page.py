# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bus_line import BusLine


class BusLinesPage(Model):
    """One page of bus lines.

    Attributes:
        lines: The lines.
    """

    lines: list[BusLine] = field("lines", "BusLine[]", required=True)
