# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_left_button_action import YoukuLeftButtonAction


class YoukuLeftButton(Model):
    """What is in `leftButtonDTO` of YoukuNodeData.

    Attributes:
        action: What is in `action` of YoukuLeftButton.
        button_type: Type of the button.
        display_name: Name of the display.
    """

    action: YoukuLeftButtonAction = field("action", "YoukuLeftButtonAction", required=True)
    button_type: str = field("buttonType", "str", required=True)
    display_name: str = field("displayName", "str", required=True)
