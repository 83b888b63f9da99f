# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuTrack(Model):
    """An object of a response."""

    group_type: int = field("group_type", "int", required=True)
    object_title: str = field("object_title", "str", required=True)
    object_type: int = field("object_type", "int", required=True)
    cid: int = field("cid", "int")
    group_id: str = field("group_id", "str")
    group_num: int = field("group_num", "int")
    item_log: str = field("item_log", "str")
    object_url: str = field("object_url", "str")
    recommend_source: str = field("recommend_source", "str")
    recommend_title: str = field("recommend_title", "str")
    source_id: int = field("source_id", "int")
    isplay: int = field("isplay", "int")
    object_id: str = field("object_id", "str")
    object_num: int = field("object_num", "int")
