# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSenior(Model):
    """What is in `senior` of BilibiliMember.

    Attributes:
        status: State, as the source writes it.
    """

    status: int = field("status", "int")
