# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_video_node import YoukuVideoNode


class YoukuVideoDetailComponent(Model):
    """An item of `componentList` of YoukuVideoDetail.

    Attributes:
        component_id: Id of the component.
        component_name: Name of the component.
        id: Id.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    component_id: str = field("componentId", "str", required=True)
    component_name: str = field("componentName", "str", required=True)
    data_node: list[YoukuVideoNode] = field("dataNode", "YoukuVideoNode[]", required=True)
    id: int = field("id", "int", required=True)
    props: dict[str, Any] = field("props", "{}", required=True)
    title: str = field("title", "str", required=True)
    type_: int = field("type", "int", required=True)
