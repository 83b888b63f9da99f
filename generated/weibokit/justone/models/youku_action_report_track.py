# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuActionReportTrack(Model):
    """What is known of the track, in YoukuActionReport."""

    aaid: str = field("aaid", "str", required=True)
    eid: str = field("eid", "str", required=True)
    engine: str = field("engine", "str", required=True)
    k: str = field("k", "str", required=True)
    search_from: str = field("search_from", "str", required=True)
    searchtab: str = field("searchtab", "str", required=True)
    source_from: str = field("source_from", "str", required=True)
