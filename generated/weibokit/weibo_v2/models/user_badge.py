# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .badge_level import BadgeLevel


class UserBadge(Model):
    """Badges of an account; meanings not documented.

    Attributes:
        kuainv: A badge that has levels.
    """

    kuainv: BadgeLevel = field("kuainv", "BadgeLevel")
    uc_domain: int = field("uc_domain", "int")
    enterprise: int = field("enterprise", "int")
    anniversary: int = field("anniversary", "int")
