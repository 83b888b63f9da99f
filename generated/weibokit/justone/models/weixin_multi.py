# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinMulti(Model):
    """What is in `multi_info` of WeixinComment."""

    emojis: list[Any] = field("emojis", "[]", required=True)
    pictures: list[Any] = field("pictures", "[]", required=True)
    voices: list[Any] = field("voices", "[]", required=True)
