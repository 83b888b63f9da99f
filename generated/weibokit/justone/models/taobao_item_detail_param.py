# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_track_param import TaobaoTrackParam


class TaobaoItemDetailParam(Model):
    """Parameters, in TaobaoItemDetailV3.

    Attributes:
        track_params: What is in `trackParams` of TaobaoItemDetailParam.
    """

    track_params: TaobaoTrackParam = field("trackParams", "TaobaoTrackParam", required=True)
