# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class BilibiliPlayConf(Answer):
    """An object of a response."""

    is_new_description: bool = field("is_new_description", "bool", required=True)
