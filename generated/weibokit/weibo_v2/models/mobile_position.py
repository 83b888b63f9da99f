# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .mobile_location import MobileLocation


class MobilePosition(Model):
    """Where a phone is.

    Attributes:
        location: A position, and how sure it is.
    """

    location: MobileLocation = field("location", "MobileLocation")
