# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Exists(Model):
    """Whether one user follows another.

    Attributes:
        friends: Whether it is so.
    """

    friends: bool = field("friends", "bool", required=True)
