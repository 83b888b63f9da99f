# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class BilibiliRemote(Answer):
    """An object of a response."""

    bfs_style: str = field("bfs_style", "str", required=True)
    url: str = field("url", "str", required=True)
