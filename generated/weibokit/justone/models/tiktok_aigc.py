# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokAigc(Model):
    """What is in `aigc_info` of TiktokAweme."""

    aigc_label_type: int = field("aigc_label_type", "int", required=True)
    created_by_ai: bool = field("created_by_ai", "bool", required=True)
