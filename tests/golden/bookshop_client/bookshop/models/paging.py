# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Paging(Model):
    """An object of a response.

    Attributes:
        next_: Cursor of the next page; 0 on the last one.
    """

    next_: int = field("next", "int", required=True)
