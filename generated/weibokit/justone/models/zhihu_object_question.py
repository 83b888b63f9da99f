# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuObjectQuestion(Model):
    """What is in `question` of ZhihuObject.

    Attributes:
        answer_count: Number of answers.
        follow_count: Number of follows.
        id: Id.
        name: Name.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
    """

    answer_count: int = field("answer_count", "int", required=True)
    attached_info_bytes: str = field("attached_info_bytes", "str", required=True)
    follow_count: int = field("follow_count", "int", required=True)
    id: str = field("id", "str", required=True)
    name: str = field("name", "str", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
