# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class FacebookReaction(Model):
    """What is in `reactions` of FacebookPost."""

    angry: int = field("angry", "int", required=True)
    care: int = field("care", "int", required=True)
    haha: int = field("haha", "int", required=True)
    like: int = field("like", "int", required=True)
    love: int = field("love", "int", required=True)
    sad: int = field("sad", "int", required=True)
    wow: int = field("wow", "int", required=True)
