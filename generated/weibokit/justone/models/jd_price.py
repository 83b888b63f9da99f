# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.answer import Answer, field


class JdPrice(Answer):
    """An object of an answer."""

    good_id: str = field("good_id", "str", required=True)
    price: int = field("price", "int", required=True)
