# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_word import DouyinWord


class DouyinAwemeSuggestWord(Model):
    """An item of `suggest_words` of DouyinSuggestWord.

    Attributes:
        hint_text: Text of the hint.
    """

    extra_info: str = field("extra_info", "str", required=True)
    hint_text: str = field("hint_text", "str", required=True)
    icon_url: str = field("icon_url", "str", required=True)
    scene: str = field("scene", "str", required=True)
    words: list[DouyinWord] = field("words", "DouyinWord[]", required=True)
