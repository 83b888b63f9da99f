# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCommercePermission(Model):
    """An object of a response."""

    enterprise: int = field("enterprise", "int", required=True)
    head_image: int = field("head_image", "int", required=True)
