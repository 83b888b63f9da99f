# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramContentAppreciation(Model):
    """What is in `content_appreciation_info` of InstagramClipsMetadata.

    Attributes:
        enabled: Whether it is on.
    """

    enabled: bool = field("enabled", "bool", required=True)
    entry_point_container: Any = field("entry_point_container", required=True)
