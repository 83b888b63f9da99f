# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditPostContent(Model):
    """The text, or what is in it, in RedditPost."""

    html: str = field("html", "str", required=True)
    markdown: str = field("markdown", "str", required=True)
    preview: str = field("preview", "str", required=True)
    richtext: str = field("richtext", "str", required=True)
    richtext_media: list[Any] = field("richtextMedia", "[]", required=True)
