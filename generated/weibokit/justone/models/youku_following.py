# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuFollowing(Model):
    """What is known of the following, in YoukuUserNode.

    Attributes:
        link: Address that it leads to.
        title: Title.
    """

    link: str = field("link", "str", required=True)
    title: int = field("title", "int", required=True)
