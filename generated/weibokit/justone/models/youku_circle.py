# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_action import YoukuAction


class YoukuCircle(Model):
    """What is in `circle` of YoukuUserNode.

    Attributes:
        action: What is in `action` of YoukuCircle.
        title: Title.
    """

    action: YoukuAction = field("action", "YoukuAction", required=True)
    title: str = field("title", "str", required=True)
    titlex: int = field("titlex", "int", required=True)
