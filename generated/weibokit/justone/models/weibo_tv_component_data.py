# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_component_play_playinfo import WeiboComponentPlayPlayinfo


class WeiboTvComponentData(Model):
    """What the response holds, in WeiboTvComponentAnswer.

    Attributes:
        component_play_playinfo: A video with all that its player shows.
    """

    component_play_playinfo: WeiboComponentPlayPlayinfo = field(
        "Component_Play_Playinfo", "WeiboComponentPlayPlayinfo", required=True
    )
