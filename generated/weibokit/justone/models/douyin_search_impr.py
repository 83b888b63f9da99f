# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinSearchImpr(Model):
    """What is in `search_impr` of DouyinVideo."""

    entity_id: str = field("entity_id", "str", required=True)
    entity_type: str = field("entity_type", "str")
