# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokAcl(Model):
    """An object of a response."""

    code: int = field("code", "int", required=True)
    extra: str = field("extra", "str", required=True)
    add_to_story_code: int = field("add_to_story_code", "int")
