# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeSlide(Model):
    """What is in `slide` of BeikeRange.

    Attributes:
        length: How long it is.
    """

    length: int = field("length", "int", required=True)
    max_text: str = field("maxText", "str", required=True)
    min_text: str = field("minText", "str", required=True)
    step: int = field("step", "int", required=True)
