# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingDevice(Model):
    """An item of `devices` of PugongyingKolFansProfile.

    Attributes:
        desc: Description.
        name: Name.
    """

    desc: str = field("desc", "str", required=True)
    name: str = field("name", "str", required=True)
    percent: float = field("percent", "float", required=True)
