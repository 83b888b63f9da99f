# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_layer import BilibiliLayer


class BilibiliFallbackLayer(Model):
    """What is in `fallback_layers` of BilibiliAvatarItem."""

    is_critical_group: bool = field("is_critical_group", "bool", required=True)
    layers: list[BilibiliLayer] = field("layers", "BilibiliLayer[]", required=True)
