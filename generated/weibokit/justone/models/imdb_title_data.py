# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title import ImdbTitle


class ImdbTitleData(Model):
    """What the response holds, in ImdbTitleResult.

    Attributes:
        title: A film or series.
    """

    title: ImdbTitle = field("title", "ImdbTitle", required=True)
