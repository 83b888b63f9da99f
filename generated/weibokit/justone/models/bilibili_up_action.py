# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliUpAction(Model):
    """What is in `up_action` of BilibiliComment."""

    like: bool = field("like", "bool", required=True)
    reply: bool = field("reply", "bool", required=True)
