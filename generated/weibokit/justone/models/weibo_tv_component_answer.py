# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_tv_component_data import WeiboTvComponentData


class WeiboTvComponentAnswer(Model):
    """What the response holds, in WeiboTvComponentResult.

    Attributes:
        code: Code of the outcome, as the source has it.
        data: What the response holds, in WeiboTvComponentAnswer.
        msg: Message of the source.
    """

    code: str = field("code", "str", required=True)
    data: WeiboTvComponentData = field("data", "WeiboTvComponentData", required=True)
    msg: str = field("msg", "str", required=True)
