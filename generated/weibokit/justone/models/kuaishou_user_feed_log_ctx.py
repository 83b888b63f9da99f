# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class KuaishouUserFeedLogCtx(Answer):
    """An object of a response."""

    stid_container: str = field("stidContainer", "str", required=True)
