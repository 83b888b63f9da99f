# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinMateRelation(Model):
    """What is in `mate_relation` of DouyinUser."""

    mate_apply_forward: int = field("mate_apply_forward", "int", required=True)
    mate_apply_reverse: int = field("mate_apply_reverse", "int", required=True)
    mate_status: int = field("mate_status", "int", required=True)
