# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuComment(Model):
    """An object of a response."""

    enable: bool = field("enable", "bool", required=True)
    placeholder: str = field("placeholder", "str", required=True)
