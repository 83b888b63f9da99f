# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokKey(Model):
    """Key, in TiktokBanner.

    Attributes:
        component_key: Key of the component.
    """

    component_key: str = field("component_key", "str", required=True)
