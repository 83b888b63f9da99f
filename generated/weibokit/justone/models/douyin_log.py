# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLog(Model):
    """An object of a response."""

    dcm: str = field("dcm", "str", required=True)
    search_id: str = field("search_id", "str")
