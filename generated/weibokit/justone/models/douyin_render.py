# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_render_extra import DouyinRenderExtra
    from .douyin_ui import DouyinUi


class DouyinRender(Model):
    """An item of `render_info` of DouyinSearch.

    Attributes:
        render_extra: What is in `render_extra` of DouyinCardProtocal.
    """

    render_extra: DouyinRenderExtra = field("render_extra", "DouyinRenderExtra", required=True)
    render_id: str = field("render_id", "str", required=True)
    render_type: int = field("render_type", "int", required=True)
    ui_info: DouyinUi | None = field("ui_info", "DouyinUi", null=True, required=True)
