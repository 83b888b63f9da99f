# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Province(Model):
    """A province with its cities.

    Attributes:
        id: Code of the province.
        name: Its name.
        citys: Its cities, each name by its code.
    """

    id: int = field("id", "int", required=True)
    name: str = field("name", "str", required=True)
    citys: list[dict[str, str]] = field("citys", "str{}[]", required=True)
