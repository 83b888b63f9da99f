# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliOfficialVerify(Model):
    """What is in `official_verify` of BilibiliMember.

    Attributes:
        desc: Description.
        type_: What sort of thing it is, as the source writes it.
    """

    desc: str = field("desc", "str", required=True)
    type_: int = field("type", "int", required=True)
