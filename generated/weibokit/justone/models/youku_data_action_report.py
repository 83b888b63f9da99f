# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_track import YoukuTrack


class YoukuDataActionReport(Model):
    """What is in `report` of YoukuNodeDataAction.

    Attributes:
        track_info: What is known of the track, in YoukuDataActionReport.
    """

    track_info: YoukuTrack = field("trackInfo", "YoukuTrack", required=True)
