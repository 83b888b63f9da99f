# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinFastResponseComment(Model):
    """What is in `fast_response_comment` of DouyinVideoCommentPage."""

    constant_response_words: list[str] = field("constant_response_words", "str[]", required=True)
    timed_response_words: list[str] = field("timed_response_words", "str[]", required=True)
