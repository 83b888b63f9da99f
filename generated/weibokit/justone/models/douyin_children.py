# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_layout import DouyinLayout


class DouyinChildren(Model):
    """An item of `children` of DouyinSearchUserStruct.

    Attributes:
        id: Id.
        layout_info: What is in `layout_info` of DouyinChildren.
    """

    fp: str = field("fp", "str", required=True)
    id: str = field("id", "str", required=True)
    data_id: str = field("data_id", "str")
    render_id: str = field("render_id", "str")
    children: list[DouyinChildren] = field("children", "DouyinChildren[]")
    layout_info: DouyinLayout = field("layout_info", "DouyinLayout")
    layout_type: int = field("layout_type", "int")
