# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Emotion(Model):
    """An emoticon.

    Attributes:
        phrase: What stands for it in a text, in square brackets.
        type_: Kind of emoticon.
        url: Address of the picture.
        is_hot: Whether it is popular.
        is_common: Whether it is among the common ones.
        order_number: Place in the list.
        category: Group that it belongs to; empty for plain ones.
    """

    phrase: str = field("phrase", "str", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)
    is_hot: bool = field("is_hot", "bool")
    is_common: bool = field("is_common", "bool")
    order_number: int = field("order_number", "int")
    category: str = field("category", "str")
