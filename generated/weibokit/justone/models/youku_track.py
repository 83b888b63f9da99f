# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuTrack(Model):
    """What is known of the track, in YoukuDataActionReport.

    Attributes:
        group_type: Type of the group.
        object_title: Title of the object.
        object_type: Type of the object.
        group_id: Id of the group.
        group_num: Number of groups.
        object_url: Address of the object.
        recommend_source: Where the recommendation comes from.
        recommend_title: Title of the recommendation.
        source_id: Id of the source.
        object_id: Id of the object.
        object_num: Number of objects.
    """

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
