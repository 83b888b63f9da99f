# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboFilterGroup(Model):
    """An object of a response."""

    param: str = field("param", "str", required=True)
    scheme: str = field("scheme", "str", required=True)
    title: str = field("title", "str", required=True)
    is_default: int = field("isDefault", "int", required=True)
