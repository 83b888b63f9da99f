# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_presentation_option import RedditPresentationOption


class RedditFilterBarPresentation(Model):
    """What is in `presentation` of RedditFilterBar.

    Attributes:
        typename_: Name of its type in the source.
        button_text: Text of the button.
        id: Id.
        options: What can be chosen.
        title: Title.
    """

    typename_: str = field("__typename", "str", required=True)
    button_text: str = field("buttonText", "str", required=True)
    id: str = field("id", "str", required=True)
    options: list[RedditPresentationOption] = field("options", "RedditPresentationOption[]", required=True)
    title: str = field("title", "str", required=True)
