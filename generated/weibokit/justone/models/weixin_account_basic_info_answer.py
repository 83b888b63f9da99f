# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weixin_account_basic_info_data import WeixinAccountBasicInfoData


class WeixinAccountBasicInfoAnswer(Model):
    """What the response holds, in WeixinAccountBasicInfoResult.

    Attributes:
        data: What the response holds, in WeixinAccountBasicInfoAnswer.
    """

    data: WeixinAccountBasicInfoData = field("data", "WeixinAccountBasicInfoData", required=True)
