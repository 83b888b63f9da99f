# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokCreation(Model):
    """What is in `creation_info` of TiktokAweme."""

    creation_used_functions: list[str] = field("creation_used_functions", "str[]", required=True)
