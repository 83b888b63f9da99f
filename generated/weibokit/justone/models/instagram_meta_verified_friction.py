# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramMetaVerifiedFriction(Model):
    """What is in `not_meta_verified_friction_info` of InstagramUser."""

    is_eligible_for_label_friction: bool = field("is_eligible_for_label_friction", "bool", required=True)
    label_friction_content: str = field("label_friction_content", "str", required=True)
