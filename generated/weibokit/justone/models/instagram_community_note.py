# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramCommunityNote(Model):
    """What is known of the community note, in InstagramPost."""

    enable_submission_friction: bool = field("enable_submission_friction", "bool", required=True)
    has_viewer_submitted_note: bool = field("has_viewer_submitted_note", "bool", required=True)
    is_eligible_for_request_a_note: bool = field("is_eligible_for_request_a_note", "bool", required=True)
    note_submission_disabled: bool = field("note_submission_disabled", "bool", required=True)
