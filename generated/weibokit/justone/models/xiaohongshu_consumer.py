# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuConsumer(Model):
    """What is in `consumer` of XiaohongshuLivePhoto."""

    can_super_resolution: bool = field("can_super_resolution", "bool", required=True)
