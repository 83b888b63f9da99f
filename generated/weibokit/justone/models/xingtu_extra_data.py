# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_demander_behavior import XingtuDemanderBehavior


class XingtuExtraData(Model):
    """What is in `extra_data` of XingtuFoundAuthor.

    Attributes:
        content_query_score: Score of the content query.
        demander_behavior: What is in `demander_behavior` of XingtuExtraData.
        recommend_types: Types of the recommendation.
    """

    content_query_from_word: str = field("content_query_from_word", "str", required=True)
    content_query_score: int = field("content_query_score", "int", required=True)
    debug_info: str = field("debug_info", "str", required=True)
    demander_behavior: XingtuDemanderBehavior = field("demander_behavior", "XingtuDemanderBehavior", required=True)
    recall_from: list[str] = field("recall_from", "str[]", required=True)
    recall_return_infos: dict[str, Any] = field("recall_return_infos", "{}", required=True)
    recommend_types: list[Any] = field("recommend_types", "[]", required=True)
