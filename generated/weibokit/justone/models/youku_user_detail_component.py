# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_component_data_node import YoukuComponentDataNode
    from .youku_module import YoukuModule


class YoukuUserDetailComponent(Model):
    """An item of `componentList` of YoukuUserDetailPage.

    Attributes:
        component_id: Id of the component.
        component_name: Name of the component.
        id: Id.
        state: State, as the source writes it.
        type_: What sort of thing it is, as the source writes it.
    """

    component_id: str = field("componentId", "str", required=True)
    component_name: str = field("componentName", "str", required=True)
    data_node: list[YoukuComponentDataNode] = field("dataNode", "YoukuComponentDataNode[]", required=True)
    id: str = field("id", "str", required=True)
    log_info: dict[str, Any] = field("logInfo", "{}", required=True)
    module_list: list[YoukuModule] = field("moduleList", "YoukuModule[]", required=True)
    state: str = field("state", "str", required=True)
    type_: str = field("type", "str", required=True)
