# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramClipsRateLimiting(Model):
    """What is in `trial_clips_rate_limiting` of InstagramUser.

    Attributes:
        count: How many there are.
    """

    at_limit_body: str = field("at_limit_body", "str", required=True)
    at_limit_title: str = field("at_limit_title", "str", required=True)
    count: int = field("count", "int", required=True)
    warning_body: str = field("warning_body", "str", required=True)
    warning_title: str = field("warning_title", "str", required=True)
