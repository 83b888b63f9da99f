# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_track import YoukuTrack


class YoukuMoreButtonActionReport(Model):
    """What is in `report` of YoukuMoreButtonAction.

    Attributes:
        track_info: What is known of the track, in YoukuDataActionReport.
    """

    arg1: str = field("arg1", "str", required=True)
    scm: str = field("scm", "str", required=True)
    spm: str = field("spm", "str", required=True)
    track_info: YoukuTrack = field("trackInfo", "YoukuTrack", required=True)
