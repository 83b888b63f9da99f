# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BadgeLevel(Model):
    """A badge that has levels.

    Attributes:
        level: Level reached; 0 for none.
    """

    level: int = field("level", "int")
