# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_aweme_suggest_word import TiktokAwemeSuggestWord


class TiktokSuggestWord(Model):
    """What is in `suggest_words` of TiktokAweme."""

    suggest_words: list[TiktokAwemeSuggestWord] = field("suggest_words", "TiktokAwemeSuggestWord[]", required=True)
