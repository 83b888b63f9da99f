# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_user_detail_data import ToutiaoUserDetailData


class ToutiaoUserDetailAnswer(Model):
    """What the response holds, in ToutiaoUserDetailResult.

    Attributes:
        data: A user.
        message: Message of the source.
    """

    data: ToutiaoUserDetailData = field("data", "ToutiaoUserDetailData", required=True)
    errno: int = field("errno", "int", required=True)
    message: str = field("message", "str", required=True)
