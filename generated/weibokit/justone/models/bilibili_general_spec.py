# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_pos_spec import BilibiliPosSpec
    from .bilibili_render_spec import BilibiliRenderSpec
    from .bilibili_size_spec import BilibiliSizeSpec


class BilibiliGeneralSpec(Model):
    """What is in `general_spec` of BilibiliLayer.

    Attributes:
        pos_spec: What is in `pos_spec` of BilibiliGeneralSpec.
        render_spec: What is in `render_spec` of BilibiliGeneralSpec.
        size_spec: What is in `container_size` of BilibiliAvatarItem.
    """

    pos_spec: BilibiliPosSpec = field("pos_spec", "BilibiliPosSpec", required=True)
    render_spec: BilibiliRenderSpec = field("render_spec", "BilibiliRenderSpec", required=True)
    size_spec: BilibiliSizeSpec = field("size_spec", "BilibiliSizeSpec", required=True)
