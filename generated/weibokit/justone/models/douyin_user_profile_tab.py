# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinUserProfileTab(Model):
    """An object of a response."""

    id: int = field("id", "int", required=True)
    name_en: str = field("name_en", "str", required=True)
    name: str = field("name", "str")
