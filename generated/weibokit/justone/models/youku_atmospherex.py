# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuAtmospherex(Model):
    """What is in `atmospherex` of YoukuUserNode.

    Attributes:
        icon: The icon, or its address.
    """

    icon: str = field("icon", "str", required=True)
