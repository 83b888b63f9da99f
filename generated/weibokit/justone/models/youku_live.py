# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuLive(Model):
    """What is in `live` of YoukuUserNode."""

    living: int = field("living", "int", required=True)
