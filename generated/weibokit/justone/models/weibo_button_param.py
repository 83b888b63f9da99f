# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboButtonParam(Model):
    """Parameters, in WeiboButton.

    Attributes:
        uid: Id of the user.
    """

    uid: int = field("uid", "int", required=True)
