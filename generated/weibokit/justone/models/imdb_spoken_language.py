# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_spoken_language import ImdbTitleSpokenLanguage


class ImdbSpokenLanguage(Model):
    """What is in `spokenLanguages` of ImdbTitleFacts."""

    spoken_languages: list[ImdbTitleSpokenLanguage] = field(
        "spokenLanguages", "ImdbTitleSpokenLanguage[]", required=True
    )
