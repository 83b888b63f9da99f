# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokPaidContent(Model):
    """What is in `paid_content_info` of TiktokAweme."""

    paid_collection_id: int = field("paid_collection_id", "int", required=True)
