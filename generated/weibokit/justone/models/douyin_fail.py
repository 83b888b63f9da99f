# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinFail(Model):
    """An object of a response."""

    code: int = field("code", "int", required=True)
    reason: str = field("reason", "str", required=True)
    msg: str = field("msg", "str")
