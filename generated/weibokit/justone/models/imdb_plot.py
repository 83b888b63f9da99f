# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_text import ImdbText


class ImdbPlot(Model):
    """What is in `plot` of ImdbTitle.

    Attributes:
        plot_text: Text below the picture or video, in ImdbPrimaryImage.
        id: Id.
    """

    plot_text: ImdbText = field("plotText", "ImdbText", required=True)
    id: str = field("id", "str")
