# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class NicknameCheck(Model):
    """Whether a nickname can be had.

    Attributes:
        is_legal: Whether it can be had.
        suggest_nickname: Others that can be had.
    """

    is_legal: bool = field("is_legal", "bool")
    suggest_nickname: list[str] = field("suggest_nickname", "str[]")
