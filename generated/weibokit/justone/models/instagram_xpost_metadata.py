# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramXpostMetadata(Model):
    """What is in `fb_downstream_use_xpost_metadata` of InstagramOriginalSound."""

    downstream_use_xpost_deny_reason: str = field("downstream_use_xpost_deny_reason", "str", required=True)
