# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokDownLoadLink(Answer):
    """An object of a response."""

    android: str = field("android", "str", required=True)
    ios: str = field("ios", "str", required=True)
