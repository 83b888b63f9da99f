# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramPinnedChannel(Model):
    """What is in `pinned_channels_info` of InstagramUser."""

    has_public_channels: bool = field("has_public_channels", "bool", required=True)
    pinned_channels_list: list[Any] = field("pinned_channels_list", "[]", required=True)
