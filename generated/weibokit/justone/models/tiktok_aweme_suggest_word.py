# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_word import TiktokWord


class TiktokAwemeSuggestWord(Model):
    """An item of `suggest_words` of TiktokSuggestWord.

    Attributes:
        hint_text: Text of the hint.
    """

    hint_text: str = field("hint_text", "str", required=True)
    qrec_virtual_enable: str = field("qrec_virtual_enable", "str", required=True)
    scene: str = field("scene", "str", required=True)
    words: list[TiktokWord] = field("words", "TiktokWord[]", required=True)
