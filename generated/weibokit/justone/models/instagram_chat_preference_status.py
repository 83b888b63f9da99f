# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class InstagramChatPreferenceStatus(Answer):
    """An object of a response."""

    json_response: str = field("json_response", "str", required=True)
