# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_more_button_action import YoukuMoreButtonAction


class YoukuRightButton(Model):
    """What is in `rightButtonDTO` of YoukuNodeData.

    Attributes:
        action: What is in `action` of YoukuMoreButton.
        button_type: Type of the button.
        display_name: Name of the display.
    """

    action: YoukuMoreButtonAction = field("action", "YoukuMoreButtonAction", required=True)
    button_type: int = field("buttonType", "int", required=True)
    display_name: str = field("displayName", "str", required=True)
    is_download: bool = field("isDownload", "bool", required=True)
