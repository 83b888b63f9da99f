# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class StatusState(Model):
    """Whether a status that was asked for could be given.

    Attributes:
        id: Id of the status.
        state: 0 when it could.
    """

    id: int = field("id", "int")
    state: int = field("state", "int")
