# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliThreePoint(Model):
    """An object of a response."""

    icon: str = field("icon", "str", required=True)
    text: str = field("text", "str", required=True)
    translate: Any = field("translate", required=True)
    type_: str = field("type", "str", required=True)
