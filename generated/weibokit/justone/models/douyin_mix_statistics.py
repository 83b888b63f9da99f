# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinMixStatistics(Model):
    """What is in `statis` of DouyinMix."""

    collect_vv: int = field("collect_vv", "int", required=True)
    current_episode: int = field("current_episode", "int", required=True)
    play_vv: int = field("play_vv", "int", required=True)
    updated_to_episode: int = field("updated_to_episode", "int", required=True)
