# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .side import Side


class Relationship(Model):
    """How two users stand to each other.

    Attributes:
        source: One of two users.
        target: One of two users.
    """

    source: Side = field("source", "Side", required=True)
    target: Side = field("target", "Side", required=True)
