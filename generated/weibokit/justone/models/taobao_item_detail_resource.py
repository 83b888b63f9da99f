# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .taobao_resource_entrance import TaobaoResourceEntrance


class TaobaoItemDetailResource(Answer):
    """An object of a response."""

    entrances: TaobaoResourceEntrance = field("entrances", "TaobaoResourceEntrance", required=True)
