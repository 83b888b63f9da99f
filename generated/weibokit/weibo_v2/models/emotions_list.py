# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .emotion import Emotion


class EmotionsList(Answer):
    """Emoticons.

    Attributes:
        emotions: Emoticons.
    """

    emotions: list[Emotion] = field("emotions", "Emotion[]", required=True)
