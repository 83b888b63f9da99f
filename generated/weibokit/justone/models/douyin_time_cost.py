# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinTimeCost(Model):
    """What is in `time_cost` of DouyinSearch."""

    stream_inner: int = field("stream_inner", "int", required=True)
