# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboComponentPlayPlayinfoUser(Model):
    """What is in `user` of WeiboComponentPlayPlayinfo.

    Attributes:
        id: Id.
    """

    id: int = field("id", "int", required=True)
