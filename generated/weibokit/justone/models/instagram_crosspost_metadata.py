# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_xpost_metadata import InstagramXpostMetadata


class InstagramCrosspostMetadata(Model):
    """What is in `crosspost_metadata` of InstagramPost.

    Attributes:
        fb_downstream_use_xpost_metadata: What is in `fb_downstream_use_xpost_metadata` of
            InstagramOriginalSound.
    """

    fb_downstream_use_xpost_metadata: InstagramXpostMetadata = field(
        "fb_downstream_use_xpost_metadata", "InstagramXpostMetadata", required=True
    )
