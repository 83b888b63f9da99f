# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DouyinEntLogExtra(Answer):
    """An object of a response."""

    log_extra: str = field("log_extra", "str", required=True)
