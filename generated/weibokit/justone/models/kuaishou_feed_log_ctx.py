# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouFeedLogCtx(Model):
    """What is in `feedLogCtx` of KuaishouFeed."""

    st_ex_params: str = field("stExParams", "str", required=True)
    stid_container: str = field("stidContainer", "str", required=True)
    log_params: str = field("logParams", "str")
