# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingCity(Model):
    """An item of `cities` of PugongyingKolFansProfile.

    Attributes:
        name: Name.
    """

    name: str = field("name", "str", required=True)
    percent: float = field("percent", "float", required=True)
