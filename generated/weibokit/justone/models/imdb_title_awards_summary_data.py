# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_awards_summary import ImdbTitleAwardsSummary


class ImdbTitleAwardsSummaryData(Model):
    """What the response holds, in ImdbTitleAwardsSummaryResult.

    Attributes:
        title: Title, in ImdbTitleAwardsSummaryData.
    """

    title: ImdbTitleAwardsSummary = field("title", "ImdbTitleAwardsSummary", required=True)
