# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_translation import RedditTranslation


class RedditNodeContent(Model):
    """The text, or what is in it, in RedditComment.

    Attributes:
        typename_: Name of its type in the source.
        translation_info: What is in `translationInfo` of RedditNodeContent.
    """

    typename_: str = field("__typename", "str", required=True)
    markdown: str = field("markdown", "str", required=True)
    preview: str = field("preview", "str", required=True)
    richtext: str = field("richtext", "str", required=True)
    richtext_media: list[Any] = field("richtextMedia", "[]", required=True)
    translation_info: RedditTranslation = field("translationInfo", "RedditTranslation", required=True)
    type_hint: str = field("typeHint", "str", required=True)
