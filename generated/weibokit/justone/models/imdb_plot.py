# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_text import ImdbText


class ImdbPlot(Model):
    """An object of a response."""

    plot_text: ImdbText = field("plotText", "ImdbText", required=True)
    id: str = field("id", "str")
