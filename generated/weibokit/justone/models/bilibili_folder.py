# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliFolder(Model):
    """What is in `folder` of BilibiliComment."""

    has_folded: bool = field("has_folded", "bool", required=True)
    is_folded: bool = field("is_folded", "bool", required=True)
    rule: str = field("rule", "str", required=True)
