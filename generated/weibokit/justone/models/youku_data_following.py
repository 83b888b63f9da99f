# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_action import YoukuAction


class YoukuDataFollowing(Model):
    """What is in `followingInfoV2` of YoukuUserNode.

    Attributes:
        action: What is in `action` of YoukuCircle.
        title: Title.
    """

    action: YoukuAction = field("action", "YoukuAction", required=True)
    title: int = field("title", "int", required=True)
