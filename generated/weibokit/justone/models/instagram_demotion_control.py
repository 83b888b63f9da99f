# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramDemotionControl(Model):
    """What is in `demotion_control` of InstagramFollowupOption."""

    confirmation_body: str = field("confirmation_body", "str", required=True)
    confirmation_icon: str = field("confirmation_icon", "str", required=True)
    confirmation_style: str = field("confirmation_style", "str", required=True)
    undo_style: str = field("undo_style", "str", required=True)
