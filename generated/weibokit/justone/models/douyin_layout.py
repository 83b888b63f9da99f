# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLayout(Model):
    """What is in `layout_info` of DouyinChildren."""

    item_gap: str = field("item_gap", "str", required=True)
