# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class YoutubeCaption(Answer):
    """An object of a response."""

    language_code: str = field("language_code", "str", required=True)
    language_name: str = field("language_name", "str", required=True)
