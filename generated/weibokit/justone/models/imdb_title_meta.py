# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbTitleMeta(Model):
    """What is in `meta` of ImdbTitle.

    Attributes:
        id: Id.
    """

    id: str = field("id", "str", required=True)
    restrictions: Any = field("restrictions", required=True)
