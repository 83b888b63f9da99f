# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Reason(Model):
    """What the caller and the user have in common.

    Attributes:
        uid: Ids of some of the accounts, as text.
        n: How many accounts there are.
        name: Name of the company; only for this kind.
    """

    uid: list[str] = field("uid", "str[]")
    n: int = field("n", "int")
    name: str = field("name", "str")
