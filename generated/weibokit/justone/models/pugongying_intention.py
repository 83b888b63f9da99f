# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingIntention(Model):
    """What is in `intentionInfo` of PugongyingKolInfo."""

    intention_text: str = field("intentionText", "str", required=True)
    intention_type: int = field("intentionType", "int", required=True)
