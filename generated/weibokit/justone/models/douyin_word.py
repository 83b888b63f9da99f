# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinWord(Model):
    """An item of `words` of DouyinAwemeSuggestWord.

    Attributes:
        word_id: Id of the word.
    """

    info: str = field("info", "str", required=True)
    word: str = field("word", "str", required=True)
    word_id: str = field("word_id", "str", required=True)
