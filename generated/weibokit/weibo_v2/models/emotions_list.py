# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .emotion import Emotion


class EmotionsList(Model):
    """Emoticons.

    Attributes:
        emotions: Emoticons.
    """

    emotions: list[Emotion] = field("emotions", "Emotion[]", required=True)
