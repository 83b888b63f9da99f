# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterAdditionalMedia(Model):
    """What is in `additional_media_info` of TwitterMedia."""

    monetizable: bool = field("monetizable", "bool", required=True)
