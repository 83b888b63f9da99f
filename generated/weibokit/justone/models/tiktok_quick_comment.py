# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokQuickComment(Model):
    """What is in `quick_comment` of TiktokCommentConfig.

    Attributes:
        enabled: Whether it is on.
    """

    enabled: bool = field("enabled", "bool", required=True)
    rec_level: int = field("rec_level", "int", required=True)
