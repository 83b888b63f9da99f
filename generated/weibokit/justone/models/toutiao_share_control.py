# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoShareControl(Model):
    """What is in `shareControl` of ToutiaoShare."""

    is_high_quality: bool = field("isHighQuality", "bool", required=True)
