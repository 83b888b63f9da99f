# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinGameTag(Model):
    """What is in `game_tag_info` of DouyinVideo."""

    is_game: bool = field("is_game", "bool", required=True)
