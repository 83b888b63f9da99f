# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_template import RedditTemplate


class RedditFlair(Model):
    """What is in `flair` of RedditPost.

    Attributes:
        typename_: Name of its type in the source.
        template: What is in `template` of RedditFlair.
        text: The text.
        text_color: Color of the text.
        type_: What sort of thing it is, as the source writes it.
    """

    typename_: str = field("__typename", "str", required=True)
    richtext: Any = field("richtext", required=True)
    template: RedditTemplate = field("template", "RedditTemplate", required=True)
    text: str = field("text", "str", required=True)
    text_color: str = field("textColor", "str", required=True)
    type_: str = field("type", "str", required=True)
