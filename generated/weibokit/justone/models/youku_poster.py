# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_icon_corner import YoukuIconCorner
    from .youku_left_button_action import YoukuLeftButtonAction


class YoukuPoster(Model):
    """What is in `posterDTO` of YoukuNodeData.

    Attributes:
        action: What is in `action` of YoukuLeftButton.
        icon_corner: An item of `showMediaTag` of YoukuNodeData.
    """

    action: YoukuLeftButtonAction = field("action", "YoukuLeftButtonAction", required=True)
    icon_corner: YoukuIconCorner = field("iconCorner", "YoukuIconCorner", required=True)
    poster_type: str = field("posterType", "str", required=True)
    v_thumb_url: str = field("vThumbUrl", "str", required=True)
