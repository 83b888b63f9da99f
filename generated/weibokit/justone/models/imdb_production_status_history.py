# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_attribute import ImdbAttribute
    from .imdb_name_text import ImdbNameText


class ImdbProductionStatusHistory(Model):
    """An item of `productionStatusHistory` of ImdbProductionStatus.

    Attributes:
        date: Day, as the source writes it.
        status: What is in `ratingsBody` of ImdbCertificate.
    """

    comment: ImdbNameText | None = field("comment", "ImdbNameText", null=True, required=True)
    date: str = field("date", "str", required=True)
    status: ImdbAttribute = field("status", "ImdbAttribute", required=True)
