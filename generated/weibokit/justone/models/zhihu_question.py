# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuQuestion(Model):
    """A question.

    Attributes:
        id: Id.
        question_type: Type of the question.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
    """

    created: int = field("created", "int", required=True)
    id: str = field("id", "str", required=True)
    question_type: str = field("question_type", "str", required=True)
    relationship: Any = field("relationship", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    updated_time: int = field("updated_time", "int", required=True)
    url: str = field("url", "str", required=True)
