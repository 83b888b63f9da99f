# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuFunctionEntry(Model):
    """An object of a response."""

    type_: str = field("type", "str", required=True)
