# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramCommentInformTreatment(Model):
    """What is in `comment_inform_treatment` of InstagramPost.

    Attributes:
        action_type: Type of the action.
        text: The text.
        url: Address.
    """

    action_type: Any = field("action_type", required=True)
    should_have_inform_treatment: bool = field("should_have_inform_treatment", "bool", required=True)
    text: str = field("text", "str", required=True)
    url: Any = field("url", required=True)
