# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .relation_stat import RelationStat


class RelationStatAnswer(Model):
    """What Bilibili itself answered.

    Attributes:
        code: Bilibili's own code; 0 means success.
        data: How many accounts a Bilibili user follows and is followed by.
        message: Bilibili's own message; `0` beside code 0.
        ttl: Seconds for which Bilibili lets the answer be kept.
    """

    code: int = field("code", "int", required=True)
    data: RelationStat = field("data", "RelationStat", required=True)
    message: str = field("message", "str")
    ttl: int = field("ttl", "int")
