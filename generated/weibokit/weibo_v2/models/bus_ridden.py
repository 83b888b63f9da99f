# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BusRidden(Model):
    """A line to take.

    Attributes:
        seg_id: Number of the part.
        name: Name of the line.
    """

    seg_id: str = field("seg_id", "str")
    name: str = field("name", "str")
