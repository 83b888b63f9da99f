# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingAge(Model):
    """An item of `ages` of PugongyingKolFansProfile."""

    group: str = field("group", "str", required=True)
    percent: float = field("percent", "float", required=True)
