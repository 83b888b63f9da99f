# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokStandardComponent(Model):
    """What is in `standard_component_info` of TiktokAweme."""

    banner_enabled: bool = field("banner_enabled", "bool", required=True)
