# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .suggested_mention import SuggestedMention


class SuggestedMentionsList(Answer):
    """Accounts whose names fit.

    Attributes:
        users: Accounts whose names fit.
    """

    users: list[SuggestedMention] = field("users", "SuggestedMention[]", required=True)
