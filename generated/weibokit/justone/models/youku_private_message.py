# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuPrivateMessage(Model):
    """What is in `privateMessage` of YoukuUserNode.

    Attributes:
        link: Address that it leads to.
    """

    link: str = field("link", "str", required=True)
