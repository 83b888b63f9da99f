# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class DouyinProfileMobParam(Answer):
    """An object of a response."""

    event_key: str = field("event_key", "str", required=True)
    mob_params: str = field("mob_params", "str", required=True)
