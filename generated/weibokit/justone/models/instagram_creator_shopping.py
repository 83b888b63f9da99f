# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramCreatorShopping(Model):
    """What is in `creator_shopping_info` of InstagramUser."""

    linked_merchant_accounts: list[Any] = field("linked_merchant_accounts", "[]", required=True)
