# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramChatPreferenceStatus(Model):
    """What is in `broadcast_chat_preference_status` of InstagramUser."""

    json_response: str = field("json_response", "str", required=True)
