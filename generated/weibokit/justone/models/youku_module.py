# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuModule(Model):
    """An item of `moduleList` of YoukuUserDetailComponent."""

    data_node: list[Any] = field("dataNode", "[]", required=True)
    module_type: str = field("moduleType", "str", required=True)
