# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DouyinLifeStoryBlock(Answer):
    """An object of a response."""

    life_story_block: bool = field("life_story_block", "bool", required=True)
