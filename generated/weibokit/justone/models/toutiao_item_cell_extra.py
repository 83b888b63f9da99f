# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoItemCellExtra(Model):
    """What the source adds, in ToutiaoItemCell."""

    ping: str = field("ping", "str", required=True)
