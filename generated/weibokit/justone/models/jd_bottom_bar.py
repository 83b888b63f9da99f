# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_buttons import JdButtons


class JdBottomBar(Model):
    """What is in `bottomBar` of JdItemDetail.

    Attributes:
        button_map: What is in `buttonMap` of JdBottomBar.
        scene_name: Name of the scene.
        scene_type: Type of the scene.
    """

    button_map: JdButtons = field("buttonMap", "JdButtons", required=True)
    scene_name: str = field("sceneName", "str", required=True)
    scene_type: str = field("sceneType", "str", required=True)
