# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_action_report_track import YoukuActionReportTrack


class YoukuActionReport(Model):
    """What is in `report` of YoukuDataAction.

    Attributes:
        page_name: Name of the page.
        track_info: What is known of the track, in YoukuActionReport.
    """

    page_name: str = field("pageName", "str", required=True)
    track_info: YoukuActionReportTrack = field("trackInfo", "YoukuActionReportTrack", required=True)
