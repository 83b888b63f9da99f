# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliRemote(Model):
    """What is in `remote` of BilibiliImageSrc.

    Attributes:
        url: Address.
    """

    bfs_style: str = field("bfs_style", "str", required=True)
    url: str = field("url", "str", required=True)
