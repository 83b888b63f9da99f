# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuGroup(Model):
    """An item of `groups` of XiaohongshuAdvancedWidgetsGroup."""

    fetch_types: list[str] = field("fetch_types", "str[]", required=True)
    mode: int = field("mode", "int", required=True)
