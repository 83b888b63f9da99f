# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_plot import ImdbTitlePlot


class ImdbTitlePlotData(Model):
    """What the response holds, in ImdbTitlePlotResult.

    Attributes:
        title: Title, in ImdbTitlePlotData.
    """

    title: ImdbTitlePlot = field("title", "ImdbTitlePlot", required=True)
