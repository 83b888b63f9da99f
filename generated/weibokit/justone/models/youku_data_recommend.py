# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_more_button_action import YoukuMoreButtonAction


class YoukuDataRecommend(Model):
    """An item of `recommends` of YoukuRecommend.

    Attributes:
        action: What is in `action` of YoukuMoreButton.
        display_name: Name of the display.
    """

    action: YoukuMoreButtonAction = field("action", "YoukuMoreButtonAction", required=True)
    display_name: str = field("displayName", "str", required=True)
