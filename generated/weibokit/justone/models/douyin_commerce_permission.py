# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCommercePermission(Model):
    """What is in `commerce_permissions` of DouyinUser.

    Attributes:
        head_image: Picture of the head, or its address.
    """

    enterprise: int = field("enterprise", "int", required=True)
    head_image: int = field("head_image", "int", required=True)
