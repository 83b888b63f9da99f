# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_general_cfg import BilibiliGeneralCfg


class BilibiliLayerConfigTag(Model):
    """Tags, in BilibiliLayerConfig.

    Attributes:
        general_cfg: What is in `GENERAL_CFG` of BilibiliLayerConfigTag.
    """

    avatar_layer: dict[str, Any] = field("AVATAR_LAYER", "{}", required=True)
    general_cfg: BilibiliGeneralCfg = field("GENERAL_CFG", "BilibiliGeneralCfg", required=True)
