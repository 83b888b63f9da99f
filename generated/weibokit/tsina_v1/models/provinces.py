# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .province import Province


class Provinces(Model):
    """All provinces.

    Attributes:
        provinces: The provinces.
    """

    provinces: list[Province] = field("provinces", "Province[]", required=True)
