# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbTitleReleaseYear(Model):
    """What is in `releaseYear` of ImdbTitleBoxOfficeSummary.

    Attributes:
        year: Year.
    """

    year: int = field("year", "int", required=True)
