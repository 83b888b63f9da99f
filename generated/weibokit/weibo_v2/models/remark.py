# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Remark(Model):
    """What the caller noted about an account.

    Attributes:
        id: Id of the account.
        remark: The note; empty without one.
    """

    id: int = field("id", "int", required=True)
    remark: str = field("remark", "str")
