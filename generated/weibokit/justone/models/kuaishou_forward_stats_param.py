# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouForwardStatsParam(Model):
    """What is in `forward_stats_params` of KuaishouFeed."""

    et: str = field("et", "str", required=True)
    fid: str = field("fid", "str")
