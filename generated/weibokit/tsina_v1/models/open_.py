# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Open(Model):
    """An answer that no source shows; a bare list is in `items`.

    Attributes:
        items: The list, where the answer was one.
    """

    items: list[Any] = field("items", "[]")
