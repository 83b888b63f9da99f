# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramAigmAccountLabel(Model):
    """What is in `aigm_account_label_info` of InstagramUser.

    Attributes:
        is_enabled: Whether it is on.
    """

    is_auto_detected: bool = field("is_auto_detected", "bool", required=True)
    is_enabled: bool = field("is_enabled", "bool", required=True)
    is_manually_enabled: bool = field("is_manually_enabled", "bool", required=True)
