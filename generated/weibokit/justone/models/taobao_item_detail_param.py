# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .taobao_track_param import TaobaoTrackParam


class TaobaoItemDetailParam(Answer):
    """An object of a response."""

    track_params: TaobaoTrackParam = field("trackParams", "TaobaoTrackParam", required=True)
