# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_more_button_action import YoukuMoreButtonAction


class YoukuMoreButton(Model):
    """What is in `moreButtonDTO` of YoukuNodeData.

    Attributes:
        action: What is in `action` of YoukuMoreButton.
        title: Title.
    """

    action: YoukuMoreButtonAction = field("action", "YoukuMoreButtonAction", required=True)
    title: str = field("title", "str", required=True)
