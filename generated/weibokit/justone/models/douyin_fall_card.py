# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinFallCard(Model):
    """What is in `fall_card_struct` of DouyinVideo."""

    recommend_reason_v2: str = field("recommend_reason_v2", "str", required=True)
