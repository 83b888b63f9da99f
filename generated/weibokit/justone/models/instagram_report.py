# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramReport(Model):
    """What is known of the report, in InstagramPost."""

    has_viewer_submitted_report: bool = field("has_viewer_submitted_report", "bool", required=True)
