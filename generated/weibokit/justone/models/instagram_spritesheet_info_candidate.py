# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_spritesheet_info_candidate_default import InstagramSpritesheetInfoCandidateDefault


class InstagramSpritesheetInfoCandidate(Model):
    """What is in `scrubber_spritesheet_info_candidates` of InstagramImageVersion.

    Attributes:
        default: What is in `default` of InstagramSpritesheetInfoCandidate.
    """

    default: InstagramSpritesheetInfoCandidateDefault = field(
        "default", "InstagramSpritesheetInfoCandidateDefault", required=True
    )
