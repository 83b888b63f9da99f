# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_rich_sug import TiktokRichSug
    from .tiktok_word_record import TiktokWordRecord


class TiktokWord(Model):
    """An item of `words` of TiktokAwemeSuggestWord.

    Attributes:
        rich_sug_info: What is in `rich_sug_info` of TiktokWord.
        word_id: Id of the word.
        word_record: What is in `word_record` of TiktokWord.
    """

    penetrate_info: str = field("penetrate_info", "str", required=True)
    rich_sug_info: TiktokRichSug = field("rich_sug_info", "TiktokRichSug", required=True)
    word: str = field("word", "str", required=True)
    word_id: str = field("word_id", "str", required=True)
    word_record: TiktokWordRecord = field("word_record", "TiktokWordRecord", required=True)
