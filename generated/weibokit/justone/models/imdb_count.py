# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbCount(Model):
    """A list of which only the length was asked.

    Attributes:
        total: How many there are in all.
    """

    total: int = field("total", "int", required=True)
