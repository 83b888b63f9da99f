# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuDrawer(Model):
    """An object of a response."""

    component_list: list[int] = field("componentList", "int[]", required=True)
    id: int = field("id", "int", required=True)
    type_: int = field("type", "int", required=True)
