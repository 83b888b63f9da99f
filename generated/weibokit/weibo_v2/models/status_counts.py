# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class StatusCounts(Model):
    """Counts of one status. The documentation's sample has all of them as text.

    Attributes:
        id: Id of the status.
        comments: How often it was commented on.
        reposts: How often it was reposted.
        attitudes: How often it was liked; not in the sample.
    """

    id: int | str = field("id", "int|str", required=True)
    comments: int | str = field("comments", "int|str")
    reposts: int | str = field("reposts", "int|str")
    attitudes: int | str = field("attitudes", "int|str")
