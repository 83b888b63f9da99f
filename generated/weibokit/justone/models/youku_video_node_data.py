# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_action import YoukuAction


class YoukuVideoNodeData(Model):
    """What the response holds, in YoukuVideoNode.

    Attributes:
        action: What is in `action` of YoukuCircle.
        sub_type: Type of the reply.
        title: Title.
    """

    action: YoukuAction = field("action", "YoukuAction", required=True)
    img: str = field("img", "str", required=True)
    sub_type: str = field("subType", "str", required=True)
    title: str = field("title", "str", required=True)
