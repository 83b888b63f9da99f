# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLimitFree(Model):
    """What is in `limit_free` of DouyinMarket."""

    in_free: bool = field("in_free", "bool", required=True)
