# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramBiographyWithEntity(Model):
    """What is in `biography_with_entities` of InstagramUser."""

    entities: list[Any] = field("entities", "[]", required=True)
    raw_text: str = field("raw_text", "str", required=True)
