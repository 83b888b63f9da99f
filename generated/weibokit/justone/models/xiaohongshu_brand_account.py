# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_conversion import XiaohongshuConversion
    from .xiaohongshu_topic import XiaohongshuTopic


class XiaohongshuBrandAccount(Model):
    """What is known of the brand account, in XiaohongshuProfile.

    Attributes:
        topics: Topics.
    """

    conversions: list[XiaohongshuConversion] = field("conversions", "XiaohongshuConversion[]", required=True)
    account_type_name: str = field("account_type_name", "str")
    trade_type_first_name: str = field("trade_type_first_name", "str")
    topics: list[XiaohongshuTopic] = field("topics", "XiaohongshuTopic[]")
