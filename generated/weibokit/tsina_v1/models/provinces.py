# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .province import Province


class Provinces(Answer):
    """All provinces.

    Attributes:
        provinces: The provinces.
    """

    provinces: list[Province] = field("provinces", "Province[]", required=True)
