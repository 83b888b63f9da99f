# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuUrlMultiLevel(Model):
    """What is in `url_multi_level` of XiaohongshuImage."""

    high: str = field("high", "str", required=True)
    low: str = field("low", "str", required=True)
    medium: str = field("medium", "str", required=True)
