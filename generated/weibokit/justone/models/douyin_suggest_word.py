# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_aweme_suggest_word import DouyinAwemeSuggestWord


class DouyinSuggestWord(Model):
    """What is in `suggest_words` of DouyinVideo."""

    suggest_words: list[DouyinAwemeSuggestWord] = field("suggest_words", "DouyinAwemeSuggestWord[]", required=True)
