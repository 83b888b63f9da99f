# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLevel(Model):
    """An object of a response."""

    tag_id: int = field("TagId", "int", required=True)
