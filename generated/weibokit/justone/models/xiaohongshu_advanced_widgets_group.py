# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_group import XiaohongshuGroup


class XiaohongshuAdvancedWidgetsGroup(Model):
    """What is in `advanced_widgets_groups` of XiaohongshuListedNote."""

    groups: list[XiaohongshuGroup] = field("groups", "XiaohongshuGroup[]", required=True)
