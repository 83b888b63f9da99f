# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .count import Count


class CountsList(Model):
    """The bare list of counts.

    Attributes:
        counts: The bare list of counts.
    """

    counts: list[Count] = field("counts", "Count[]", required=True)
