# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class IdsPage(Model):
    """One page of ids.

    Attributes:
        ids: The ids.
        next_cursor: Cursor of the next page; 0 on the last one.
        previous_cursor: Cursor of the previous page; 0 on the first one.
    """

    ids: list[int] = field("ids", "int[]", required=True)
    next_cursor: int = field("next_cursor", "int")
    previous_cursor: int = field("previous_cursor", "int")
