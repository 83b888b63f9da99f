# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoBgImage(Model):
    """Picture of the background, or its address, in ToutiaoUserDetailData.

    Attributes:
        status: State, as the source writes it.
        url: Address.
    """

    status: int = field("status", "int", required=True)
    url: str = field("url", "str", required=True)
