# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_general_spec import BilibiliGeneralSpec
    from .bilibili_layer_config import BilibiliLayerConfig
    from .bilibili_layer_resource import BilibiliLayerResource


class BilibiliLayer(Model):
    """An item of `layers` of BilibiliFallbackLayer.

    Attributes:
        general_spec: What is in `general_spec` of BilibiliLayer.
        layer_config: What is in `layer_config` of BilibiliLayer.
        resource: What is in `resource` of BilibiliLayer.
    """

    general_spec: BilibiliGeneralSpec = field("general_spec", "BilibiliGeneralSpec", required=True)
    layer_config: BilibiliLayerConfig = field("layer_config", "BilibiliLayerConfig", required=True)
    resource: BilibiliLayerResource = field("resource", "BilibiliLayerResource", required=True)
    visible: bool = field("visible", "bool", required=True)
