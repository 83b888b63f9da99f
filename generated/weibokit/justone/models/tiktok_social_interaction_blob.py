# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TiktokSocialInteractionBlob(Answer):
    """An object of a response."""

    auxiliary_model_content: str = field("auxiliary_model_content", "str", required=True)
