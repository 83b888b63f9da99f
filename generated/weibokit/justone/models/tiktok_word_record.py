# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokWordRecord(Model):
    """What is in `word_record` of TiktokWord.

    Attributes:
        words_label: Label of the word.
    """

    is_personalized: bool = field("is_personalized", "bool", required=True)
    qrec_json_info: str = field("qrec_json_info", "str", required=True)
    words_label: str = field("words_label", "str", required=True)
    words_lang: str = field("words_lang", "str", required=True)
