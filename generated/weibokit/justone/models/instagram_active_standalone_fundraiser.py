# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramActiveStandaloneFundraiser(Model):
    """What is in `active_standalone_fundraisers` of InstagramUser.

    Attributes:
        total_count: How many there are in all.
    """

    fundraisers: list[Any] = field("fundraisers", "[]", required=True)
    total_count: int = field("total_count", "int", required=True)
