# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuGlobalControlParam(Model):
    """What is in `globalControlParam` of YoukuSearchVideoBody."""

    close_retention_pop: bool = field("closeRetentionPop", "bool", required=True)
