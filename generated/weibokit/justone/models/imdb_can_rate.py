# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbCanRate(Model):
    """What is in `canRate` of ImdbTitle."""

    is_ratable: bool = field("isRatable", "bool", required=True)
