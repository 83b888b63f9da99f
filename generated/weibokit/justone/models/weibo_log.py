# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class WeiboLog(Answer):
    """An object of a response."""

    act_code: int = field("act_code", "int", required=True)
    ext: str = field("ext", "str", required=True)
