# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class ZhihuDomain(Answer):
    """An object of a response."""

    first_category: str = field("first_category", "str", required=True)
