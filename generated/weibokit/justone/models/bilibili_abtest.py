# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliAbtest(Model):
    """An object of a response."""

    h5_recommend_trend: str = field("h5_recommend_trend", "str")
    h5_resolution: str = field("h5_resolution", "str")
