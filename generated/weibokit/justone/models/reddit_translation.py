# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditTranslation(Model):
    """What is in `translationInfo` of RedditNodeContent."""

    is_translated: bool = field("isTranslated", "bool", required=True)
    translated_language: Any = field("translatedLanguage", required=True)
