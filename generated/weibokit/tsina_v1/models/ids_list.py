# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class IdsList(Answer):
    """The bare list of ids.

    Attributes:
        ids: The bare list of ids.
    """

    ids: list[int] = field("ids", "int[]", required=True)
