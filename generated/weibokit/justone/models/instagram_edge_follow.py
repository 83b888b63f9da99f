# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramEdgeFollow(Model):
    """What is in `edge_followed_by` of InstagramUserDetail.

    Attributes:
        count: How many there are.
    """

    count: int = field("count", "int", required=True)
