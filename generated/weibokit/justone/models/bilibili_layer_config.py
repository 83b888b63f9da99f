# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_layer_config_tag import BilibiliLayerConfigTag


class BilibiliLayerConfig(Model):
    """What is in `layer_config` of BilibiliLayer.

    Attributes:
        tags: Tags, in BilibiliLayerConfig.
    """

    is_critical: bool = field("is_critical", "bool", required=True)
    tags: BilibiliLayerConfigTag = field("tags", "BilibiliLayerConfigTag", required=True)
