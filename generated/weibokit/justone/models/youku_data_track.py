# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuDataTrack(Model):
    """What is known of the track, in YoukuUserNode."""

    pre_source_from: str = field("pre_source_from", "str", required=True)
    usertype: int = field("usertype", "int", required=True)
