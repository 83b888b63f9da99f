# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouEventTrackData(Model):
    """What is in `eventTrackData` of KuaishouBottomEntry.

    Attributes:
        query_id: Id of the query.
        query_name: Name of the query.
    """

    all_source: str = field("all_source", "str", required=True)
    entry_source: str = field("entry_source", "str", required=True)
    is_hotbar: str = field("is_hotbar", "str", required=True)
    query_id: str = field("query_id", "str", required=True)
    query_list_id: str = field("query_list_id", "str", required=True)
    query_name: str = field("query_name", "str", required=True)
    rel_score: str = field("rel_score", "str", required=True)
    stg_recall_source: str = field("stg_recall_source", "str", required=True)
