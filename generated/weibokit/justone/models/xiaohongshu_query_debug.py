# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuQueryDebug(Model):
    """What is in `query_debug_info` of XiaohongshuSearchNote."""

    is_forbidden: bool = field("is_forbidden", "bool", required=True)
