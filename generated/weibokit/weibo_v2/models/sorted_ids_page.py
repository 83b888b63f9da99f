# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SortedIdsPage(Model):
    """One page of ids of posts, what interests most first.

    Attributes:
        statuses: The ids. Numbers to the one SDK that knows them, while other lists of ids of posts hold text.
        total_number: Posts in the whole list.
    """

    statuses: list[int | str] = field("statuses", "(int|str)[]", required=True)
    total_number: int = field("total_number", "int")
