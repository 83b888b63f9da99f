# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class InstagramReport(Answer):
    """An object of a response."""

    has_viewer_submitted_report: bool = field("has_viewer_submitted_report", "bool", required=True)
