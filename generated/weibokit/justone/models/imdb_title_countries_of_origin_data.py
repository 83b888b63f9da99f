# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_countries_of_origin import ImdbTitleCountriesOfOrigin


class ImdbTitleCountriesOfOriginData(Model):
    """What the response holds, in ImdbTitleCountriesOfOriginResult.

    Attributes:
        title: Title, in ImdbTitleCountriesOfOriginData.
    """

    title: ImdbTitleCountriesOfOrigin = field("title", "ImdbTitleCountriesOfOrigin", required=True)
