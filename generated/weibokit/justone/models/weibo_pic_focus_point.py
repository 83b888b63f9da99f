# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_focus_point import WeiboFocusPoint


class WeiboPicFocusPoint(Model):
    """An item of `pic_focus_point` of WeiboPost.

    Attributes:
        focus_point: What is in `focus_point` of WeiboPicFocusPoint.
        pic_id: Id of the picture.
    """

    focus_point: WeiboFocusPoint = field("focus_point", "WeiboFocusPoint", required=True)
    pic_id: str = field("pic_id", "str", required=True)
