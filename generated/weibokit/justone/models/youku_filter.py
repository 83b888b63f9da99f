# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_cate import YoukuCate
    from .youku_duration import YoukuDuration
    from .youku_order import YoukuOrder
    from .youku_tab import YoukuTab


class YoukuFilter(Model):
    """What is in `filter` of YoukuSearchVideoBody.

    Attributes:
        duration: How long it lasts.
        format_: Format.
    """

    cate: list[YoukuCate] = field("cate", "YoukuCate[]", required=True)
    duration: list[YoukuDuration] = field("duration", "YoukuDuration[]", required=True)
    format_: list[YoukuOrder] = field("format", "YoukuOrder[]", required=True)
    new_type: bool = field("newType", "bool", required=True)
    tab: list[YoukuTab] = field("tab", "YoukuTab[]", required=True)
