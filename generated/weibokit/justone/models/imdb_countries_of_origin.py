# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_id_text import ImdbIdText


class ImdbCountriesOfOrigin(Model):
    """What is in `countriesOfOrigin` of ImdbTitleFacts."""

    countries: list[ImdbIdText] = field("countries", "ImdbIdText[]", required=True)
