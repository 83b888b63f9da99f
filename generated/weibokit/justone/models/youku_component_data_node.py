# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_user_node import YoukuUserNode


class YoukuComponentDataNode(Model):
    """An item of `dataNode` of YoukuUserDetailComponent.

    Attributes:
        data: What the response holds, in YoukuComponentDataNode.
        id: Id.
        type_: What sort of thing it is, as the source writes it.
    """

    data: YoukuUserNode = field("data", "YoukuUserNode", required=True)
    id: str = field("id", "str", required=True)
    log_info: dict[str, Any] = field("logInfo", "{}", required=True)
    module_type: str = field("moduleType", "str", required=True)
    type_: Any = field("type", required=True)
