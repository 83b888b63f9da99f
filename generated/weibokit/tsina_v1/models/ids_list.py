# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class IdsList(Model):
    """The bare list of ids.

    Attributes:
        ids: The bare list of ids.
    """

    ids: list[int] = field("ids", "int[]", required=True)
