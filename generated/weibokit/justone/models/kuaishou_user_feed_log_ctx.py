# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouUserFeedLogCtx(Model):
    """What is in `feedLogCtx` of KuaishouUser."""

    stid_container: str = field("stidContainer", "str", required=True)
