# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_plot import ImdbPlot
    from .imdb_title_type import ImdbTitleType


class ImdbTitlePlot(Model):
    """Title, in ImdbTitlePlotData.

    Attributes:
        id: Id.
        plot: What is in `plot` of ImdbTitle.
        type_: Type of the title, in ImdbFoundEntity.
    """

    id: str = field("id", "str", required=True)
    plot: ImdbPlot = field("plot", "ImdbPlot", required=True)
    type_: ImdbTitleType = field("type", "ImdbTitleType", required=True)
