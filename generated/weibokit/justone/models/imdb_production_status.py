# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_attribute import ImdbAttribute
    from .imdb_production_status_history import ImdbProductionStatusHistory


class ImdbProductionStatus(Model):
    """What is in `productionStatus` of ImdbTitle.

    Attributes:
        typename_: Name of its type in the source.
        current_production_stage: What is in `ratingsBody` of ImdbCertificate.
    """

    typename_: str = field("__typename", "str", required=True)
    announcements: Any = field("announcements", required=True)
    current_production_stage: ImdbAttribute = field("currentProductionStage", "ImdbAttribute", required=True)
    production_status_history: list[ImdbProductionStatusHistory] = field(
        "productionStatusHistory", "ImdbProductionStatusHistory[]", required=True
    )
