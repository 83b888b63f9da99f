# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.model import Answer, field


class ImdbOfficialLink(Answer):
    """An object of a response."""

    typename_: str = field("__typename", "str", required=True)
    external_link_region: Any = field("externalLinkRegion", required=True)
    label: str = field("label", "str", required=True)
    url: str = field("url", "str", required=True)
