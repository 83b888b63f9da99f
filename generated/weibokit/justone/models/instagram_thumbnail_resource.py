# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramThumbnailResource(Model):
    """An item of `thumbnail_resources` of InstagramTimelineMedia."""

    config_height: int = field("config_height", "int", required=True)
    config_width: int = field("config_width", "int", required=True)
    src: str = field("src", "str", required=True)
