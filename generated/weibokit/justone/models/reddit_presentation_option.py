# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditPresentationOption(Model):
    """An item of `options` of RedditFilterBarPresentation.

    Attributes:
        is_selected: Whether it is selected.
        text: The text.
    """

    is_selected: bool = field("isSelected", "bool", required=True)
    secondary_text: Any = field("secondaryText", required=True)
    text: str = field("text", "str", required=True)
