# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuRelevant(Model):
    """What is in `relevant_info` of ZhihuAnswer."""

    is_relevant: bool = field("is_relevant", "bool", required=True)
    relevant_text: str = field("relevant_text", "str", required=True)
    relevant_type: str = field("relevant_type", "str", required=True)
