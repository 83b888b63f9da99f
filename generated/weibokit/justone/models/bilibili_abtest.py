# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliAbtest(Model):
    """What is in `abtest` of BilibiliUserDetailCommon."""

    h5_recommend_trend: str = field("h5_recommend_trend", "str")
    h5_resolution: str = field("h5_resolution", "str")
