# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_countries_of_origin import ImdbCountriesOfOrigin


class ImdbTitleCountriesOfOrigin(Model):
    """Title, in ImdbTitleCountriesOfOriginData.

    Attributes:
        countries_of_origin: What is in `countriesOfOrigin` of ImdbTitleFacts.
    """

    countries_of_origin: ImdbCountriesOfOrigin = field("countriesOfOrigin", "ImdbCountriesOfOrigin", required=True)
