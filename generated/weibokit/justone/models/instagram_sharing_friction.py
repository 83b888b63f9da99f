# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramSharingFriction(Model):
    """What is in `sharing_friction_info` of InstagramPost."""

    bloks_app_url: Any = field("bloks_app_url", required=True)
    sharing_friction_payload: Any = field("sharing_friction_payload", required=True)
    should_have_sharing_friction: bool = field("should_have_sharing_friction", "bool", required=True)
