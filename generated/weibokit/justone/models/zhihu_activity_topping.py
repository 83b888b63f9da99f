# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuActivityTopping(Model):
    """An object of a response."""

    state: str = field("state", "str", required=True)
