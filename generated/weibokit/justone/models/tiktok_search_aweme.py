# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokSearchAweme(Model):
    """An object of a response."""

    has_creation_intention: bool = field("has_creation_intention", "bool", required=True)
