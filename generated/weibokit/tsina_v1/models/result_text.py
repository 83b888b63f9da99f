# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ResultText(Model):
    """A result, as text.

    Attributes:
        result: What came of it.
    """

    result: str = field("result", "str", required=True)
