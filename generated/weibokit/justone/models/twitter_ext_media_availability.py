# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterExtMediaAvailability(Model):
    """What is in `ext_media_availability` of TwitterMedia.

    Attributes:
        status: State, as the source writes it.
    """

    status: str = field("status", "str", required=True)
