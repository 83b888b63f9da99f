# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.answer import Answer, field


class DouyinImage(Answer):
    """An object of an answer."""

    uri: str = field("uri", "str", required=True)
    url_list: list[str] = field("url_list", "str[]", required=True)
