# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_resource_entrance import TaobaoResourceEntrance


class TaobaoItemDetailResource(Model):
    """What is in `resource` of TaobaoItemDetailV3.

    Attributes:
        entrances: What is in `entrances` of TaobaoItemDetailResource.
    """

    entrances: TaobaoResourceEntrance = field("entrances", "TaobaoResourceEntrance", required=True)
