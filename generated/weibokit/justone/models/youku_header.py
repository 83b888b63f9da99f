# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuHeader(Model):
    """What is in `headers` of YoukuVideoDetail."""

    manufacturing_date: str = field("manufacturingDate", "str", required=True)
    nobel_track_info: str = field("nobelTrackInfo", "str", required=True)
