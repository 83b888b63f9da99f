# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_general_config import BilibiliGeneralConfig


class BilibiliGeneralCfg(Model):
    """What is in `GENERAL_CFG` of BilibiliLayerConfigTag.

    Attributes:
        general_config: What is in `general_config` of BilibiliGeneralCfg.
    """

    config_type: int = field("config_type", "int", required=True)
    general_config: BilibiliGeneralConfig = field("general_config", "BilibiliGeneralConfig", required=True)
