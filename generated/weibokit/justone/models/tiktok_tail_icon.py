# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTailIcon(Model):
    """What is in `tail_icon` of TiktokTopBarComponent."""

    is_local: bool = field("is_local", "bool", required=True)
    local_type: int = field("local_type", "int", required=True)
