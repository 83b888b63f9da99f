# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliTagRelated(Model):
    """What is in `tagRelated` of BilibiliTag.

    Attributes:
        error: What went wrong.
        extra: What the source adds.
        result: Outcome, as the source has it.
        total: How many there are in all.
    """

    error: bool = field("error", "bool", required=True)
    extra: dict[str, Any] = field("extra", "{}", required=True)
    result: list[Any] = field("result", "[]", required=True)
    total: int = field("total", "int", required=True)
