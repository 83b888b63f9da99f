# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_fallback_layer import BilibiliFallbackLayer
    from .bilibili_size_spec import BilibiliSizeSpec


class BilibiliAvatarItem(Model):
    """What is in `avatar_item` of BilibiliMember.

    Attributes:
        container_size: What is in `container_size` of BilibiliAvatarItem.
        fallback_layers: What is in `fallback_layers` of BilibiliAvatarItem.
        mid: Id of the post or the member.
    """

    container_size: BilibiliSizeSpec = field("container_size", "BilibiliSizeSpec", required=True)
    fallback_layers: BilibiliFallbackLayer = field("fallback_layers", "BilibiliFallbackLayer", required=True)
    mid: str = field("mid", "str", required=True)
