# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramBrandedContentTag(Model):
    """An object of a response."""

    can_add_tag: bool = field("can_add_tag", "bool", required=True)
