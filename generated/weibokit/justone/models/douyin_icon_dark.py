# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinIconDark(Model):
    """An object of a response."""

    url_list: list[str] | None = field("url_list", "str[]", null=True, required=True)
