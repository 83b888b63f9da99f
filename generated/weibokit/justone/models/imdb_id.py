# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbId(Model):
    """A thing of which only the id was asked.

    Attributes:
        id: Id.
    """

    id: str = field("id", "str", required=True)
