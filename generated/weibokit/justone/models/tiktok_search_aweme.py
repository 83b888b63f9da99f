# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokSearchAweme(Model):
    """What is known of the search Douyin video, in TiktokSearchItem."""

    has_creation_intention: bool = field("has_creation_intention", "bool", required=True)
