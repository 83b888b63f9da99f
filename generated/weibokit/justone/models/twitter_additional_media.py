# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TwitterAdditionalMedia(Answer):
    """An object of a response."""

    monetizable: bool = field("monetizable", "bool", required=True)
