# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Result(Model):
    """A result.

    Attributes:
        result: Whether it is so, or was done.
    """

    result: bool = field("result", "bool", required=True)
