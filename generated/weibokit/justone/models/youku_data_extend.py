# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuDataExtend(Model):
    """What is in `extend` of YoukuUserNode."""

    enable_edit: int = field("enableEdit", "int", required=True)
    private_message: int = field("privateMessage", "int", required=True)
