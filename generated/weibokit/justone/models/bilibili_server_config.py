# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_constant import BilibiliConstant
    from .bilibili_custom_channel import BilibiliCustomChannel
    from .bilibili_limit_channel import BilibiliLimitChannel
    from .bilibili_switch import BilibiliSwitch


class BilibiliServerConfig(Model):
    """What is in `serverConfig` of BilibiliUserDetailCommon.

    Attributes:
        constants: What is in `constants` of BilibiliServerConfig.
        custom_channel: What is in `customChannel` of BilibiliServerConfig.
        limit_channel: What is in `limitChannel` of BilibiliServerConfig.
        switch: What is in `switch` of BilibiliUserDetailCommon.
    """

    constants: BilibiliConstant = field("constants", "BilibiliConstant", required=True)
    custom_channel: BilibiliCustomChannel = field("customChannel", "BilibiliCustomChannel", required=True)
    limit_channel: BilibiliLimitChannel = field("limitChannel", "BilibiliLimitChannel", required=True)
    switch: BilibiliSwitch = field("switch", "BilibiliSwitch", required=True)
