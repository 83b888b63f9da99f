# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbReleaseYear(Model):
    """What is in `releaseYear` of ImdbFoundEntity.

    Attributes:
        typename_: Name of its type in the source.
        year: Year.
    """

    typename_: str = field("__typename", "str", required=True)
    end_year: int | None = field("endYear", "int", null=True, required=True)
    year: int = field("year", "int", required=True)
