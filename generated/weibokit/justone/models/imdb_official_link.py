# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbOfficialLink(Model):
    """The item itself, in ImdbOfficialLinkEdge.

    Attributes:
        typename_: Name of its type in the source.
        label: Label.
        url: Address.
    """

    typename_: str = field("__typename", "str", required=True)
    external_link_region: Any = field("externalLinkRegion", required=True)
    label: str = field("label", "str", required=True)
    url: str = field("url", "str", required=True)
