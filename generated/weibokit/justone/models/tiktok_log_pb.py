# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokLogPb(Model):
    """What is in `log_pb` of TiktokPostCommentPage."""

    impr_id: str = field("impr_id", "str", required=True)
