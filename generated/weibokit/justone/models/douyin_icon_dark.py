# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DouyinIconDark(Answer):
    """An object of a response."""

    url_list: list[str] | None = field("url_list", "str[]", null=True, required=True)
