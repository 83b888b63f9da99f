# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokRisk(Model):
    """What is in `risk_infos` of TiktokAweme.

    Attributes:
        content: The text, or what is in it.
        type_: What sort of thing it is, as the source writes it.
    """

    content: str = field("content", "str", required=True)
    risk_sink: bool = field("risk_sink", "bool", required=True)
    type_: int = field("type", "int", required=True)
    vote: bool = field("vote", "bool", required=True)
    warn: bool = field("warn", "bool", required=True)
