# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCommentWordsRecommend(Model):
    """What is in `comment_words_recommend` of DouyinVideo."""

    zero_comment: Any = field("zero_comment")
