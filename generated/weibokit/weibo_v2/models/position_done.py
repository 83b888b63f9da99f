# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PositionDone(Model):
    """Whether a call did what it was to do.

    Attributes:
        status: Not documented; a number to the one SDK that reads it.
    """

    status: int = field("status", "int")
