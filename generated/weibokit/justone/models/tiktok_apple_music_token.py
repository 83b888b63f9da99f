# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokAppleMusicToken(Answer):
    """An object of a response."""

    developer_token: str = field("developer_token", "str", required=True)
