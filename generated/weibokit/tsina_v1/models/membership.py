# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Membership(Model):
    """Whether a user is in a list.

    Attributes:
        result: Whether the user is among them.
    """

    result: bool = field("result", "bool", required=True)
