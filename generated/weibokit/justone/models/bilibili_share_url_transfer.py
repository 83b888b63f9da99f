# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliShareUrlTransfer(Model):
    """What the response holds, in BilibiliShareUrlTransferResult.

    Attributes:
        redirect_url: Address that it leads to.
    """

    redirect_url: str = field("redirect_url", "str", required=True)
