# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class KuaishouUserInfoExposed(Answer):
    """An object of a response."""

    line_second: str = field("lineSecond", "str", required=True)
