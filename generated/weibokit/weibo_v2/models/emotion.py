# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Emotion(Model):
    """An emoticon, which stands in texts as a word in brackets.

    Attributes:
        phrase: What stands in the text, brackets included.
        type_: Kind: `face`, `ani` or `cartoon`.
        url: Address of the picture.
        category: Category; empty for the usual ones.
        is_hot: Whether it is used much; `hot` in answers.
        hot: Whether it is used much.
        is_common: Whether it belongs to the usual ones; `common` in answers.
        common: Whether it belongs to the usual ones.
        order_number: Where it stands in the list; not in answers.
        value: The same as `phrase`.
        icon: Address of the small picture.
        picid: Id of the picture, or null.
    """

    phrase: str = field("phrase", "str", required=True)
    type_: str = field("type", "str")
    url: str = field("url", "str")
    category: str = field("category", "str")
    is_hot: bool = field("is_hot", "bool")
    hot: bool = field("hot", "bool")
    is_common: bool = field("is_common", "bool")
    common: bool = field("common", "bool")
    order_number: int = field("order_number", "int")
    value: str = field("value", "str")
    icon: str = field("icon", "str")
    picid: str | None = field("picid", "str", null=True)
