# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_custom_biz import TiktokCustomBiz
    from .tiktok_standard_biz import TiktokStandardBiz


class TiktokAwemeContent(Model):
    """What is in `content_model` of TiktokAweme.

    Attributes:
        custom_biz: What is in `custom_biz` of TiktokAwemeContent.
        standard_biz: What is in `standard_biz` of TiktokAwemeContent.
    """

    custom_biz: TiktokCustomBiz = field("custom_biz", "TiktokCustomBiz", required=True)
    standard_biz: TiktokStandardBiz = field("standard_biz", "TiktokStandardBiz", required=True)
