# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditListPresentationItem(Model):
    """An item of `items` of RedditListPresentation.

    Attributes:
        id: Id.
        is_selected: Whether it is selected.
        text: The text.
    """

    id: str = field("id", "str", required=True)
    is_selected: bool = field("isSelected", "bool", required=True)
    text: str = field("text", "str", required=True)
