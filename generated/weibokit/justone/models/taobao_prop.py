# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TaobaoProp(Answer):
    """An object of a response."""

    group_props: list[dict[str, list[dict[str, str]]]] = field("groupProps", "str{}[]{}[]", required=True)
