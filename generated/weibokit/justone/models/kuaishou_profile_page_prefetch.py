# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class KuaishouProfilePagePrefetch(Answer):
    """An object of a response."""

    profile_page_type: int = field("profilePageType", "int", required=True)
