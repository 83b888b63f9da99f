# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_box_office_summary import ImdbTitleBoxOfficeSummary


class ImdbTitleBoxOfficeSummaryData(Model):
    """What the response holds, in ImdbTitleBoxOfficeSummaryResult.

    Attributes:
        title: Title, in ImdbTitleBoxOfficeSummaryData.
    """

    title: ImdbTitleBoxOfficeSummary = field("title", "ImdbTitleBoxOfficeSummary", required=True)
