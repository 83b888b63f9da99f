# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_additional_item import InstagramAdditionalItem
    from .instagram_first_frame import InstagramFirstFrame
    from .instagram_spritesheet_info_candidate import InstagramSpritesheetInfoCandidate


class InstagramImageVersion(Model):
    """What is in `image_versions` of InstagramPost.

    Attributes:
        additional_items: What is in `additional_items` of InstagramImageVersion.
        items: Items of the list.
        scrubber_spritesheet_info_candidates: What is in `scrubber_spritesheet_info_candidates` of
            InstagramImageVersion.
    """

    additional_items: InstagramAdditionalItem = field("additional_items", "InstagramAdditionalItem", required=True)
    items: list[InstagramFirstFrame] = field("items", "InstagramFirstFrame[]", required=True)
    scrubber_spritesheet_info_candidates: InstagramSpritesheetInfoCandidate = field(
        "scrubber_spritesheet_info_candidates", "InstagramSpritesheetInfoCandidate", required=True
    )
