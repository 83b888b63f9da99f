# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_render_extra import DouyinRenderExtra


class DouyinCardProtocal(Model):
    """What is in `card_protocal_struct` of DouyinSearchHit.

    Attributes:
        render_extra: What is in `render_extra` of DouyinCardProtocal.
    """

    render_extra: DouyinRenderExtra = field("render_extra", "DouyinRenderExtra", required=True)
    render_type: int = field("render_type", "int", required=True)
