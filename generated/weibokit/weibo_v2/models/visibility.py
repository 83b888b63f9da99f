# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Visibility(Model):
    """Who may see a status.

    Attributes:
        type_: 0 everybody, 1 the author, 3 a group, 4 close friends. The parameter `visible` of a new status
            counts differently: there 2 is close friends and 3 a group.
        list_id: The group; 0 for none.
    """

    type_: int = field("type", "int")
    list_id: int = field("list_id", "int")
