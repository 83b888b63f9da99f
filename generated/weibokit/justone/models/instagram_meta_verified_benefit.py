# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramMetaVerifiedBenefit(Model):
    """What is in `meta_verified_benefits_info` of InstagramUser."""

    active_meta_verified_benefits: list[Any] = field("active_meta_verified_benefits", "[]", required=True)
    is_eligible_for_ig_meta_verified_label: bool = field(
        "is_eligible_for_ig_meta_verified_label", "bool", required=True
    )
    is_eligible_for_meta_verified_content_protection: bool = field(
        "is_eligible_for_meta_verified_content_protection", "bool", required=True
    )
