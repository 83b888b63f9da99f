# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinUser(Model):
    """An object of a response."""

    author: str = field("author", "str", required=True)
    nickname: str = field("nickname", "str", required=True)
