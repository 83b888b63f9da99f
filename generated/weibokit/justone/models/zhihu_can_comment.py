# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuCanComment(Model):
    """Whether it is possible to comment, in ZhihuAnswer.

    Attributes:
        reason: The reason.
        status: State, as the source writes it.
    """

    reason: str = field("reason", "str", required=True)
    status: bool = field("status", "bool", required=True)
