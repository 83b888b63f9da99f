# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditBehavior(Model):
    """What is in `behaviors` of RedditComponentMain."""

    header: Any = field("header", required=True)
