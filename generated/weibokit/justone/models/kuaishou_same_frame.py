# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouSameFrame(Model):
    """What is in `sameFrame` of KuaishouFeed."""

    allow: bool = field("allow", "bool", required=True)
    available_depth: int = field("availableDepth", "int", required=True)
