# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .instagram_spritesheet_info_candidate_default import InstagramSpritesheetInfoCandidateDefault


class InstagramSpritesheetInfoCandidate(Answer):
    """An object of a response."""

    default: InstagramSpritesheetInfoCandidateDefault = field(
        "default", "InstagramSpritesheetInfoCandidateDefault", required=True
    )
