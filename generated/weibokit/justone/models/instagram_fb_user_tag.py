# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramFbUserTag(Model):
    """What is in `fb_user_tags` of InstagramPost."""

    in_: list[Any] = field("in", "[]", required=True)
