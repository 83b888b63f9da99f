# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class Result(Answer):
    """A result.

    Attributes:
        result: Whether it is so, or was done.
    """

    result: bool = field("result", "bool", required=True)
