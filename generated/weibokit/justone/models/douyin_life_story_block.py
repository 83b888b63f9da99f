# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLifeStoryBlock(Model):
    """What is in `life_story_block` of DouyinUser."""

    life_story_block: bool = field("life_story_block", "bool", required=True)
