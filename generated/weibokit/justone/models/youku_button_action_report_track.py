# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuButtonActionReportTrack(Model):
    """What is known of the track, in YoukuLeftButtonActionReport.

    Attributes:
        object_title: Title of the object.
    """

    object_title: str = field("object_title", "str", required=True)
