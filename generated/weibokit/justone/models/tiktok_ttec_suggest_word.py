# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTtecSuggestWord(Model):
    """What is in `ttec_suggest_words` of TiktokAweme."""

    ttec_suggest_words: Any = field("ttec_suggest_words", required=True)
