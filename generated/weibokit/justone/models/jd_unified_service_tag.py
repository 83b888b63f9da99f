# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_tsfw import JdTsfw


class JdUnifiedServiceTag(Model):
    """What is in `unifiedServiceTag` of JdStock.

    Attributes:
        enable: Whether it is on.
    """

    enable: bool = field("enable", "bool", required=True)
    freight_icon_codes: list[str] = field("freightIconCodes", "str[]", required=True)
    icon_service_types: list[str] = field("iconServiceTypes", "str[]", required=True)
    tsfw: list[JdTsfw] = field("tsfw", "JdTsfw[]", required=True)
