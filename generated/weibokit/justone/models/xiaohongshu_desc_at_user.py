# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuDescAtUser(Model):
    """An object of a response."""

    id: str = field("id", "str", required=True)
    nickname: str = field("nickname", "str", required=True)
