# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokSocialInteractionBlob(Model):
    """What is in `social_interaction_blob` of TiktokAweme."""

    auxiliary_model_content: str = field("auxiliary_model_content", "str", required=True)
