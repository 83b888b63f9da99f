# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_left_button_action import YoukuLeftButtonAction


class YoukuTitle(Model):
    """What is in `titleDTO` of YoukuNodeData.

    Attributes:
        action: What is in `action` of YoukuLeftButton.
        display_name: Name of the display.
    """

    action: YoukuLeftButtonAction = field("action", "YoukuLeftButtonAction", required=True)
    display_name: str = field("displayName", "str", required=True)
