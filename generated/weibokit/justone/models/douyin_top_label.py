# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_level import DouyinLevel


class DouyinTopLabel(Model):
    """An item of `Top1` of DouyinFuseVideoLabel.

    Attributes:
        level_1: What is in `Level1` of DouyinTopLabel.
        level_2: What is in `Level1` of DouyinTopLabel.
        level_3: What is in `Level1` of DouyinTopLabel.
    """

    level_1: DouyinLevel = field("Level1", "DouyinLevel", required=True)
    level_2: DouyinLevel = field("Level2", "DouyinLevel", required=True)
    level_3: DouyinLevel = field("Level3", "DouyinLevel", required=True)
