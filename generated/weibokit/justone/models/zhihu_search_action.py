# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuSearchAction(Model):
    """What is known of the search action, in ZhihuSearchPage."""

    attached_info_bytes: str = field("attached_info_bytes", "str", required=True)
    isfeed: bool = field("isfeed", "bool", required=True)
    lc_idx: int = field("lc_idx", "int", required=True)
    search_hash_id: str = field("search_hash_id", "str", required=True)
