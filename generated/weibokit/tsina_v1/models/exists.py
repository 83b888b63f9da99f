# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class Exists(Answer):
    """Whether one user follows another.

    Attributes:
        friends: Whether it is so.
    """

    friends: bool = field("friends", "bool", required=True)
